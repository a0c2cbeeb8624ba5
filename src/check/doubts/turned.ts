// Sentences whose act goes the wrong way: "Palantir awarded the NHS a contract", "Apple fined the Commission".

import { isPassiveAt } from '../../extract/scene/beside-act.js';
import type { Mention } from '../../extract/mentions/mention.js';
import { subjectOf } from '../../extract/scene/subject-of.js';
import type { Part } from '../../metrics/reading.js';
import type { KnownFact } from '../../query/known-facts.js';
import { namedIn } from '../draft/draft-read.js';
import type { Stand } from '../sentence/stand.js';
import type { Ask } from './doubt.js';

/** Who gives and who gets what such a figure is of. */
export const sides: Readonly<Record<string, { giver: Part; getter: Part }>> = {
  contract: { giver: 'buyer', getter: 'seller' },
  fine: { giver: 'regulator', getter: 'entity' },
};

/** Whoever gives it has the giver's part in what is known, whoever gets it the other one. */
export const turned: Ask = (stand) => {
  const { article, scene, claim } = stand;
  const side = sides[claim.metric];
  const ids = new Set(namedIn(scene).map(({ id }) => id));
  if (!side || ids.size < 2) return null;
  for (const verb of givingIn(stand, side.giver)) {
    const doer = subjectOf(article, scene, verb)?.whom;
    if (!doer?.id || !ids.has(doer.id)) continue;
    const isGiven =
      isPassiveAt(article, verb) ||
      isHeadline(stand, verb) ||
      article.lexis.gettings.has(article.tokens[verb - 1]?.word ?? '') ||
      scene.mentions.some(({ tie, tieFirst, whom }) => tie === 'by' && tieFirst > verb && whom !== null && whom !== doer);
    return {
      slip: 'parties',
      reason: `who gives and who gets? Here it is ${doer.name} that ${isGiven ? 'gets' : 'gives'}`,
      unless: ({ fact }) => {
        const own = partsIn(fact, doer.id!, side);
        return own.length === 0 || own.includes(isGiven ? side.getter : side.giver);
      },
    };
  }
  return null;
};

/** The verbs that say who gives. */
function givingIn({ article, scene: { sentence, cues }, claim, words }: Stand, giver: Part): number[] {
  const found: number[] = [];
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const isOwn = cues.some(
      ({ first, senses }) =>
        first === at &&
        senses.every(({ kind }) => kind === 'verb') &&
        senses.some(({ metric, reading }) => metric.id === claim.metric && reading.subject === giver && reading.object && !reading.shy),
    );
    if (isOwn || words.gives.after(article, at)) found.push(at);
  }
  return found;
}

/** "Amazon fined €746 million": a participle with no object but its figure. */
const isHeadline = ({ article: { tokens, language }, first }: Stand, verb: number): boolean =>
  language === 'en' && first === verb + 1 && tokens[verb]!.word.endsWith('ed');

const partsIn = ({ entity, parties }: KnownFact['fact'], id: string, { giver, getter }: (typeof sides)[string]): Part[] => {
  const named = parties.filter((party) => party.id === id).map(({ role }) => role);
  return named.length > 0 || entity !== id ? named : [getter === 'entity' ? getter : giver];
};

/** "Google won damages of 3 billion": one who gets the money does not pay it. */
export const pocketed: Ask = ({ article, scene, claim, words, first }) => {
  if (sides[claim.metric]?.getter !== 'entity') return null;
  const own = (one: Mention | null | undefined): boolean => one?.whom?.id === claim.entity.id;
  for (let at = scene.sentence.first; at < first; at += 1) {
    const paid = words.spends.after(article, at);
    const isPaid =
      (words.wins.after(article, at) !== null && own(subjectOf(article, scene, at))) ||
      // "Authors paid Nimbus 3 billion".
      (paid !== null &&
        own(
          scene.mentions.find((one) => !one.owns && (one.tie === null ? one.first : one.tie === 'to' ? one.tieFirst : -1) === paid.next),
        ));
    if (isPaid) return { slip: 'parties', reason: `who pays and who is paid? Here it is ${claim.entity.name} that is paid` };
  }
  return null;
};
