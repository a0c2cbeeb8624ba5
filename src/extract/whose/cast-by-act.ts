// Who acts and who is acted on: the subject and the object of the verb beside a figure.

import type { Part } from '../../metrics/reading.js';
import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention } from '../mentions/mention.js';
import { canPlay } from '../mentions/who-can.js';
import { bearerOf, hasClitic, isPassiveAt, objectOf, relativeObject } from '../scene/beside-act.js';
import { subjectAfter } from '../scene/subject-after.js';
import { companionsOf, subjectOf } from '../scene/subject-of.js';
import { isBackedBy } from './backer-or-raiser.js';
import type { Casting } from './casting.js';
import { isPriceOfDeal } from './of-others.js';
import { planner, siteOwner } from './own-of-whom.js';

/** "Palantir won an NHS contract": who wins it sells. */
export function fromWin(casting: Casting): void {
  const { article, scene, bond, centre, give } = casting;
  const win = scene.cues.find(
    ({ next, senses }) =>
      next <= centre.first && centre.first - next < 12 && senses.some(({ metric, reading }) => metric === bond.metric && reading.wins),
  );
  const winner = win && subjectOf(article, scene, win.first);
  if (!winner) return;
  give('seller', winner.whom, 'won');
  const other = scene.mentions.find(
    ({ first, next, whom, tie, how, owns }) =>
      whom !== null &&
      whom !== winner.whom &&
      how !== 'possessive' &&
      first >= win.next &&
      (next === centre.first ||
        owns ||
        tie === 'from' ||
        (tie === 'of' && next <= centre.first && centre.first - next < 3) ||
        (first > centre.first && (tie === 'with' || tie === 'of'))),
  );
  give('buyer', other?.whom ?? null, 'won-from');
}

/** "a deal to supply Meta": the act tells who sells. */
export function fromAct(casting: Casting): void {
  const { article, scene, bond, centre, give } = casting;
  for (const act of scene.cues) {
    const told = act.senses.find(
      ({ metric, kind, reading }) => metric === bond.metric && kind === 'verb' && !reading.shy && reading.object !== undefined,
    );
    if (!told || Math.abs(act.first - centre.first) > 20) continue;
    const object = scene.mentions.find(
      ({ first, tie, how, whom }) => first >= act.next && first <= act.next + 3 && tie === null && how !== 'possessive' && whom !== null,
    );
    const subject = subjectOf(article, scene, act.first);
    if (!object || !subject) continue;
    // "Vast is buying Nimbus for 25 billion, and Meta closed its 8 billion takeover of Wiz": an act with a price of its own.
    const doer = subjectOf(article, scene, centre.first);
    if (
      doer &&
      scene.figures.some(({ hedgeFirst, next, figure }) => figure.kind === 'money' && hedgeFirst >= object.next && next <= doer.first)
    )
      continue;
    give(told.reading.object, object.whom, 'act-object');
    give(told.reading.subject, subject.whom, 'act-subject');
  }
}

/** The subject and the object of the act. A noun's figure has an act too: "OpenAI signed a contract of". */
export function fromVerb(casting: Casting): void {
  const { article, scene, bond, cue, sense, centre, side, parts, give } = casting;
  const subject =
    forWhom(casting, subjectOf(article, scene, centre.first)) ??
    planner(article, scene, centre.first) ??
    (centre.first < bond.placed.first || sense?.kind === 'noun' ? subjectAfter(article, scene, bond.placed, centre.first) : null);
  const object =
    sense?.kind === 'verb'
      ? (objectOf(scene, cue!.next, bond.placed) ??
        (subject && sense.reading.object ? relativeObject(article, scene, subject, cue!.first) : null))
      : null;
  const frame = sense?.kind === 'verb' ? sense.reading : null;
  // "Un tour avec Nvidia, qui la valorise 2 milliards": whom the pronoun stands for.
  if (frame?.object === 'entity' && !object && hasClitic(article, cue!.first)) {
    const had = scene.mentions.find(
      ({ next, tie, whom, how }) => next <= cue!.first && tie === null && how !== 'possessive' && isCompany(whom),
    );
    return had && had !== subject ? give('entity', had.whom, 'subject-followed') : undefined;
  }
  // "700 millions déjà promis par Nimbus", "pledged by Nimbus": who is spoken of gets them.
  const isGivenBy =
    side === 'target' &&
    frame?.subject === 'investor' &&
    cue!.first >= bond.placed.next &&
    article.lexis.agents.has(article.tokens[cue!.next]?.word ?? '');
  if (isGivenBy) return give('target', subject?.whom ?? null, 'given-to');
  const isPassive = frame?.object !== undefined && !object && (isPassiveAt(article, cue!.first) || bond.metric.is.appraised);
  if (object && frame?.object) give(frame.object, object.whom, 'object');
  // "SpaceX bought xAI, valued at 250 billion": what is said of a name stands right after it.
  const bearer = frame?.object === side && !object ? bearerOf(article, scene, cue!.first) : null;
  if (bearer) return give(frame!.object, bearer.whom, 'described');
  if (subject) {
    const own: Part | undefined =
      isPriceOfDeal(article, scene, bond) || (frame === null && isBackedBy(article, bond, subject))
        ? 'investor'
        : frame
          ? isPassive
            ? frame.object
            : isUndergone(casting)
              ? 'entity'
              : frame.subject
          : (parts.owner ?? 'entity');
    const isGiven =
      frame === null &&
      side === 'target' &&
      scene.mentions.some(
        ({ tie, tieFirst, whom, first }) =>
          (tie === 'from' || tie === 'by') &&
          whom !== null &&
          (tieFirst >= centre.first ||
            (tieFirst >= subject.next &&
              first < centre.first &&
              article.tokens[tieFirst]!.word !== 'by' &&
              article.tokens[tieFirst]!.word !== 'from')) &&
          keyOf(whom) !== keyOf(subject.whom!) &&
          parts[tie] === 'investor',
      );
    const part: Part | undefined = isGiven
      ? 'target'
      : isLent(casting, subject)
        ? 'lender'
        : bond.metric.roles.includes('regulator') && canPlay('regulator', subject.whom!)
          ? 'regulator'
          : own;
    const [first, ...others] = [...companionsOf(article, scene, subject), subject];
    const isShared = part === 'investor' || part === 'lender' || (part === 'entity' && bond.metric.roles.includes('partner'));
    give(
      part,
      (isShared ? first! : subject).whom,
      subject.how === 'pronoun' || subject.how === 'description' ? 'subject-followed' : 'subject',
    );
    if (isShared) for (const { whom } of others) give(part === 'entity' ? 'partner' : part, whom, 'subject-joined');
  } else if (frame && !isPassive) give(frame.subject, siteOwner(article, scene, cue!.first)?.whom ?? null, 'site-of');
}

/** "Nimbus CEO Ada Nim signed a contract": for Nimbus, but what one puts in is one's own. */
function forWhom({ article: { tokens, lexis }, scene: { mentions }, bond: { metric } }: Casting, subject: Mention | null): Mention | null {
  if (lexis.code !== 'en' || subject?.whom?.kind !== 'person' || metric.roles.includes('investor')) return subject;
  let at = subject.first;
  while (lexis.titles.has(tokens[at - 1]?.word ?? '') || (at < subject.first && lexis.joins.has(tokens[at - 1]?.word ?? ''))) at -= 1;
  const firm = mentions.find(({ next, tie, whom }) => next === at && tie === null && isCompany(whom));
  return (at < subject.first && firm) || subject;
}

/** "Nimbus said 300 jobs would go": those who do what the verb says are the ones counted. */
const isUndergone = ({ article: { lexis }, bond: { placed, metric }, cue, sense }: Casting): boolean =>
  lexis.code === 'en' && metric.units.includes('people') && sense?.reading.subject === 'customer' && cue!.first >= placed.next;

/** "Vast arranged a loan of 27 billion", "Vast bought 3 billion of the bonds": who does so owes nothing. */
function isLent({ article: { tokens, lexis }, bond: { metric, placed }, sense, centre }: Casting, { next }: Mention): boolean {
  if (!metric.is.loan || sense?.kind !== 'noun') return false;
  const end = Math.min(centre.first, placed.hedgeFirst);
  return tokens.slice(Math.max(next, end - mostBeforeLoan), end).some(({ word }) => lexis.lends.has(word));
}

const mostBeforeLoan = 4;
