// Doubt and promise that the form of a clause tells with no word for it: a question, a headline, an act under way.

import { happens } from '../../metrics/timing.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';

/** A headline's future: "Amazon to invest $4bn". */
export function isTo({ tokens, lexis, figures }: Article, { cue, sense }: Bond): boolean {
  return (
    lexis.code === 'en' &&
    cue !== null &&
    sense?.kind === 'verb' &&
    tokens[cue.first - 1]?.word === 'to' &&
    tokens[cue.first - 2]?.kind === 'word' &&
    !lexis.ordinals.has(tokens[cue.first - 2]!.word) &&
    !lexis.managed.has(tokens[cue.first - 2]!.word) &&
    !figures.some(({ next }) => next === cue.first - 1) &&
    !/(?:ed|ing|s)$/.test(tokens[cue.first - 2]!.word)
  );
}

/** "1.2 gigawatts under development". */
export const isInWork = ({ tokens, lexis }: Article, { metric, placed: { next } }: Bond): boolean =>
  metric.is.hardware && lexis.inWorks.has(tokens[next]?.word ?? '') && lexis.works.has(tokens[next + 1]?.word ?? '');

/** "emprunte 830 millions pour acheter 13 800 puces": what money is had for is to come. */
export const isPurpose = ({ tokens, lexis }: Article, { cue, sense, metric, placed }: Bond): boolean =>
  lexis.code === 'fr' &&
  metric.is.hardware &&
  sense?.kind === 'verb' &&
  cue !== null &&
  cue.next <= placed.hedgeFirst &&
  lexis.aims.has(tokens[cue.first - 1]?.word ?? '');

/** "Who will buy it for 3 billion?", but not "Nimbus sold for 3 billion: a bargain?", "Nimbus vendu 3 milliards, mais pourquoi ?". */
export const isAsked = ({ tokens, lexis }: Article, { sentence: { next } }: Scene, { placed }: Bond): boolean =>
  tokens[next - 1]!.word === '?' &&
  !tokens.slice(placed.next, next).some(({ word }) => word === ':' || (lexis.code === 'fr' && lexis.hows.has(word)));

/** "Scale AI licencie 14 % de ses effectifs": a headline's present is news of what is to come. */
export const isHeadline = ({ tokens, lexis }: Article, { sentence }: Scene, { cue, sense, metric }: Bond): boolean =>
  metric.is.cut &&
  lexis.code === 'fr' &&
  sentence.kind === 'heading' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  cue.first > sentence.first &&
  /(?:e|ent|it|d)$/.test(tokens[cue.first]!.word) &&
  !lexis.auxiliaries.has(tokens[cue.first - 1]!.word) &&
  !lexis.beForms.has(tokens[cue.first - 1]!.word);

/** "Meta is cutting", "Nvidia is investing": under way is made known, not done. */
export function isUnderWay({ tokens, lexis }: Article, { cue, sense, metric }: Bond): boolean {
  const isAct = happens(metric) || metric.is.building;
  if (lexis.code !== 'en' || cue === null || sense?.kind !== 'verb' || !isAct) return false;
  let at = cue.first - 1;
  while (at > 0 && ((/ly$/.test(tokens[at]!.word) && tokens[at]!.word !== 'reportedly') || tokens[at]!.word === 'while')) at -= 1;
  if (
    at < cue.first - 1 &&
    tokens
      .slice(Math.max(0, at - 12), at)
      .some(({ word }, back, all) => (word === 'is' || word === 'are') && all[back + 1]?.word.endsWith('ing'))
  )
    return tokens[cue.first]!.word.endsWith('ing');
  return (
    tokens[cue.first]!.word.endsWith('ing') &&
    ['is', 'are', 'now', 'also', 's', 'reportedly', 'currently'].includes(tokens[cue.first - 1]?.word ?? '')
  );
}

/** "an agreement to lease 4.5 gigawatts": power and chips bought by contract are to come. */
export function isUnderContract({ tokens, lexis }: Article, { cues, terrain }: Scene, { metric, placed }: Bond): boolean {
  return (
    metric.is.hardware &&
    cues.some(
      ({ next, first, senses }) =>
        next <= placed.hedgeFirst &&
        !terrain.parted(first, placed.first) &&
        lexis.agreements.has(tokens[first]!.word) &&
        senses.some(({ metric: other, kind }) => (other.is.supply || other.id === 'partnership') && kind === 'noun'),
    )
  );
}

/** "Google, qui comptait payer 200 millions, a rompu leur contrat", "l'acquérir pour 3 milliards, mais l'opération a échoué": the deal of the figure before is the one that ended. */
export const isBroken = ({ tokens, lexis }: Article, { moods, cues }: Scene, { metric, placed }: Bond): boolean =>
  metric.deal &&
  moods.some(
    ({ mood, first, next }) =>
      mood === 'ended' &&
      first >= placed.next &&
      cues.some(
        (cue) =>
          ((cue.first === next + 1 && (lexis.possessives.has(tokens[next]!.word) || lexis.definite.has(tokens[next]!.word))) ||
            (lexis.code === 'fr' && cue.next === first && lexis.definite.has(tokens[cue.first - 1]!.word))) &&
          cue.senses.some((sense) => sense.kind === 'noun' && sense.metric === metric),
      ),
  );
