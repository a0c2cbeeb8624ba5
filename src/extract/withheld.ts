// Figures that are held back although a company was found for them, and why.

import { keyOf } from './mentions/key-of.js';
import type { Whom } from './mentions/mention.js';
import type { Scene } from './scene/scene.js';
import type { Article } from './text/article.js';
import { Gap } from './text/word.js';
import type { Bond } from './what/bond.js';
import { worthOfDeal } from './what/price-of-purchase.js';
import { isSpokenOfAgain } from './what/spoken-of-again.js';
import { isOfUnknown } from './whose/apposed-to.js';
import type { Cast } from './whose/assign-parts.js';

/** Why nothing is told of a figure; null for one that is told. `bold`: a guess at the company is told. */
export function withheld(article: Article, scene: Scene, bond: Bond, whom: Whom | null, cast: Cast, bold: boolean): string | null {
  const { metric } = bond;
  if (!whom) return null;
  // "Ada Nim said her company would buy 300 chips".
  if (whom.kind === 'person') return `no-company-for-${metric.id}`;
  if (isOfNamedPart(article, scene, bond, whom)) return 'of-a-part';
  if (isOfUnknown(article, scene, bond)) return `no-company-for-${metric.id}`;
  if (metric.is.custom && !hasCustomer(article, scene, cast)) return 'no-customer';
  if (metric.is.holding && isTheirs(article, bond)) return 'no-holder';
  if (metric.units.includes('deals') && bond.sense === null && whom.kind !== 'sector') return 'no-trade';
  if (
    article.lexis.code === 'en' &&
    isOfPerson(article, scene, bond) &&
    !isInOffice(article, scene, whom) &&
    cast.why.some((rule) => inferred.has(rule) || ofPersons.has(rule))
  )
    return `unsure-whose-${metric.id}`;
  if (metric.is.supply && bond.why.includes(worthOfDeal) && cast.why.includes('only-name')) return 'unsure-whose-contract';
  if (metric.is.staff && isOfThing(article, scene, bond)) return 'of-a-thing';
  return !bold && isGuess(article, scene, bond, cast) ? `unsure-whose-${metric.id}` : null;
}

/** "Meta's Reality Labs lost 4.4 billion": of a part with a name of its own, and not of the whole; but "Meta's Ada Nim expects". */
function isOfNamedPart({ text, tokens, lexis }: Article, { mentions }: Scene, { metric }: Bond, whom: Whom): boolean {
  if (lexis.code !== 'en' || metric.timing !== 'flow') return false;
  return mentions.some(({ whom: owner, owns, how, next }) => {
    if (!owns || how !== 'name' || owner === null || keyOf(owner) !== keyOf(whom)) return false;
    const from = tokens[next]?.word === 's' ? next + 1 : next;
    let at = from;
    while (tokens[at]?.kind === 'word' && tokens[at]!.isNamelike && tokens[at]!.gap <= Gap.space && isProper(at)) at += 1;
    return at > from && !lexis.firstNames.has(tokens[from]!.word) && isDoing(at);
  });

  function isProper(at: number): boolean {
    return !lexis.places.has(tokens[at]!.word) && !lexis.titles.has(tokens[at]!.word) && lexis.senses.after({ text, tokens }, at) === null;
  }

  function isDoing(at: number): boolean {
    return (
      !lexis.says.has(tokens[at]?.word ?? '') &&
      (lexis.links.after({ text, tokens }, at) !== null ||
        lexis.senses.after({ text, tokens }, at)?.meaning.some(({ kind }) => kind === 'verb') === true)
    );
  }
}

/** What tells that a company was inferred from what was said before, or from who else acts. */
const inferred = new Set(['spoken-of-before', 'spoken-of-too', 'acted-on']);

/** The same of what a person does or has: "Ada Nim told her 50 staff". */
const ofPersons = new Set(['nearest-name', 'as-before', 'topic', 'subject']);

/** "He has secured 150 million": what a person does is of a company nobody has told. */
function isOfPerson({ tokens, lexis }: Article, { moods }: Scene, { cue, sense, placed }: Bond): boolean {
  if (lexis.hisOrHers.has(tokens[placed.hedgeFirst - 1]?.word ?? '')) return true;
  if (cue === null || sense?.kind !== 'verb') return false;
  let at = cue.first - 1;
  while (
    at > cue.first - 6 &&
    at > 0 &&
    (lexis.light.has(tokens[at]!.word) ||
      lexis.auxiliaries.has(tokens[at]!.word) ||
      moods.some(({ first, next }) => first <= at && at < next))
  )
    at -= 1;
  return lexis.heOrShe.has(tokens[at]?.word ?? '');
}

/** "Nimbus's chief executive said he would", "Ada Nim, its founder, said she would": the sentence tells whose office it is. */
const isInOffice = ({ tokens, lexis }: Article, { mentions }: Scene, whom: Whom): boolean =>
  mentions.some(
    (one) =>
      one.whom !== null &&
      keyOf(one.whom) === keyOf(whom) &&
      (one.owns || one.how === 'possessive') &&
      [0, 1, 2].some((on) => lexis.titles.has(tokens[one.next + on]?.word ?? '')),
  );

/** "a plant in Ohio, which was expected to employ 3,000 workers": no company's staff. */
function isOfThing({ text, tokens, lexis }: Article, { mentions }: Scene, { cue, sense }: Bond): boolean {
  if (lexis.code !== 'en' || cue === null || sense?.kind !== 'verb') return false;
  let at = cue.first - 1;
  while (at > cue.first - 7 && at > 0 && tokens[at]!.kind === 'word' && !lexis.relatives.has(tokens[at]!.word)) at -= 1;
  if (!lexis.relatives.has(tokens[at]?.word ?? '')) return false;
  const head = tokens[at - 1]?.word === ',' ? at - 1 : at;
  // "Nimbus is a data company that employs 500 people".
  if (lexis.describers.before({ text, tokens }, head)) return false;
  return !mentions.some(({ next, first }) => next === head || (first >= at && first < cue.first));
}

/** An act has its actors named where it is told: on pages never read before, a company inferred for one whose sentence has no trace of it was wrong four times in five. */
function isGuess(article: Article, scene: Scene, bond: Bond, { entity, parties, why }: Cast): boolean {
  const { metric } = bond;
  const isAct = (metric.timing === 'event' || metric.is.holding) && !metric.is.appraised;
  if (article.lexis.code !== 'en' || !isAct || !why.some((rule) => inferred.has(rule))) return false;
  // "This round of cuts follows": told again.
  if (isSpokenOfAgain(article, scene, bond)) return false;
  const isOther = (whom: Whom): boolean => keyOf(whom) !== keyOf(entity!);
  return (
    !why.includes('spoken-of-before') ||
    !((!metric.is.loan && parties.some(({ whom }) => isOther(whom))) || scene.mentions.some(({ whom }) => whom !== null && !isOther(whom)))
  );
}

/** "Les fondateurs … Ils contrôlent 80 % des votes": held by people. */
const isTheirs = ({ tokens, lexis }: Article, { placed: { hedgeFirst } }: Bond): boolean =>
  tokens.slice(Math.max(0, hedgeFirst - 3), hedgeFirst).some(({ word }) => lexis.backReferences.has(word));

/** A part of revenue is somebody's: a customer named, or customers spoken of. */
const hasCustomer = ({ tokens, lexis }: Article, { sentence }: Scene, { parties }: Cast): boolean =>
  parties.some(({ role }) => role === 'customer') ||
  tokens.slice(sentence.first, sentence.next).some(({ word }) => lexis.customers.has(word));
