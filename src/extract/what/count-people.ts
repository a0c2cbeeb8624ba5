// What a number counts or is a part of, from the words right after it.

import type { Metric } from '../../metrics/metric.js';
import { isCompany } from '../mentions/mention.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { Gap } from '../text/word.js';

/** "savings of 500 million": a noun that names no metric has it. */
export function isSomethingElse({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  if (!lexis.genitives.has(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  const noun = tokens[hedgeFirst - 2];
  const lines = { text, tokens };
  return (
    noun?.kind === 'word' &&
    !lexis.light.has(noun.word) &&
    !lexis.amounts.has(noun.word) &&
    lexis.senses.before(lines, hedgeFirst - 1) === null &&
    lexis.links.before(lines, hedgeFirst - 1) === null &&
    lexis.definitions.before(lines, hedgeFirst - 1) === null
  );
}

/** "it had 100 million of unpaid bills": a sum of something no metric knows. */
export function isOfThing({ text, tokens, lexis }: Article, { cues, times, mentions, figures }: Scene, { next, figure }: Placed): boolean {
  if (figure.kind !== 'money' || !['of', 'de', "d'"].includes(tokens[next]?.word ?? '')) return false;
  const at = next + 1;
  const end = Math.min(at + 3, tokens.length);
  // "1.8 billion of Nimbus's lease obligations".
  const owner = lexis.code === 'en' ? mentions.find((one) => one.owns && one.first === at) : undefined;
  if (owner) return !cues.some(({ first }) => first >= owner.next && first - owner.next < 4) && tokens[owner.next]?.kind === 'word';
  const isSaid = [cues, times, mentions, figures].some((places) => places.some(({ first, next: after }) => first < end && after > at));
  return (
    !isSaid &&
    tokens[at]?.kind === 'word' &&
    !tokens[at]!.isNamelike &&
    !lexis.articles.has(tokens[at]!.word) &&
    !lexis.possessives.has(tokens[at]!.word) &&
    !lexis.annualised.after({ text, tokens }, at)
  );
}

/** "start-ups with fewer than 50 employees": nobody's in particular. */
export function isOfOthers({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  if (!lexis.sizes.has(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  const noun = tokens[hedgeFirst - 2]?.word ?? '';
  return noun.endsWith('s') && lexis.describers.before({ text, tokens }, hedgeFirst - 1) === null && lexis.companies.has(noun);
}

/** "48 de ses 125 salariés": a number out of a crowd counts people. */
export function isOfCrowd({ tokens, lexis, text }: Article, { figures }: Scene, { next, hedgeFirst, figure }: Placed): boolean {
  const tie = lexis.ties.after({ text, tokens }, next);
  // "va en licencier 1 000": of those just told.
  const verb = lexis.code === 'fr' && figure.noun === null ? lexis.senses.before({ text, tokens }, hedgeFirst) : null;
  if (
    verb?.meaning.some(({ metric, kind }) => metric.is.cut && kind === 'verb') &&
    [1, 2, 3].some((back) => lexis.pronounsBefore.has(tokens[verb.first - back]?.word ?? ''))
  )
    return true;
  if (!tie || tie.meaning !== 'of') return false;
  // "5 000 d'entre eux".
  if (lexis.betweens.has(tokens[tie.next]?.word ?? '')) return true;
  const at =
    lexis.possessives.has(tokens[tie.next]?.word ?? '') || lexis.articles.has(tokens[tie.next]?.word ?? '') ? tie.next + 1 : tie.next;
  if (figures.some(({ first, figure }) => first === at && figure.unit === 'people')) return true;
  // "4,000 of its customer support roles".
  if (lexis.code !== 'en' || at === tie.next || next !== tie.first) return false;
  const words = tokens.slice(at, at + mostInCrowd);
  const end = words.findIndex(({ word }) => lexis.counted.get('layoffs')!.has(word) || lexis.counted.get('headcount')!.has(word));
  return end >= 0 && words.slice(0, end).every(({ kind, word }) => kind === 'word' && !lexis.light.has(word));
}

/** Of words that tell which of them. */
const mostInCrowd = 4;

/** "a quarter of its 1,000 employees": the crowd is the whole staff. */
export function isWholeCrowd({ tokens, lexis, text }: Article, { hedgeFirst }: Placed): boolean {
  // "sur un effectif global de 1 000 salariés".
  if (lexis.code === 'fr' && lexis.bareGenitives.has(tokens[hedgeFirst - 1]?.word ?? ''))
    for (let at = hedgeFirst - 2; at > hedgeFirst - 5; at -= 1)
      if (lexis.counts.has(tokens[at]?.word ?? '')) return lexis.ties.before({ text, tokens }, at - 1)?.meaning === 'on';
  // "7 % of Nimbus's 2,500 employees".
  if (lexis.code === 'en' && tokens[hedgeFirst - 1]?.word === 's' && tokens[hedgeFirst - 1]!.gap === Gap.none) {
    let at = hedgeFirst - 2;
    while (tokens[at - 1]?.isNamelike && hedgeFirst - at < mostInCrowd) at -= 1;
    return lexis.ties.before({ text, tokens }, at)?.meaning === 'of';
  }
  if (!lexis.possessives.has(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  return lexis.ties.before({ text, tokens }, hedgeFirst - 1)?.meaning === 'of';
}

export function lastWord({ figure }: Placed): string | null {
  const words = figure
    .noun!.toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/\s+/);
  return words.at(-1) ?? null;
}

/** So many are counted without a word for what they are. */
const leastOfAll = 10_000;
const farthestCounted = 1.5;

/** "le nombre d'abonnés ... 4 millions": a bare number takes the unit of what is counted. */
export function isCountNoun(
  { text, tokens, lexis }: Article,
  { terrain, figures }: Scene,
  { figure, hedgeFirst }: Placed,
  cue: Cue,
  metric: Metric,
): boolean {
  // "from 20,000 to 50,000": told where the first of the two is.
  const from =
    lexis.code === 'en' && metric.is.clients
      ? figures.find(({ next }) => next === hedgeFirst - 1 && lexis.changeTo.after({ text, tokens }, next) !== null)
      : undefined;
  const at = from?.hedgeFirst ?? hedgeFirst;
  // "Subscribers have increased to 50 million".
  if (
    metric.is.clients &&
    figure.noun === null &&
    (figure.max ?? figure.min ?? 0) >= leastOfAll &&
    cue.next <= at &&
    (at - cue.next < 5 || (lexis.code === 'en' && terrain.between(cue.next, at) < farthestCounted)) &&
    (lexis.links.before({ text, tokens }, at) ||
      (lexis.code === 'en' && (lexis.changeTo.before({ text, tokens }, at) ?? lexis.formerly.before({ text, tokens }, at))) ||
      (lexis.code === 'fr' && lexis.links.after({ text, tokens }, at)))
  )
    return true;
  return (
    metric.units.some((unit) => unit === 'people' || unit === 'deals') &&
    [cue.first, cue.next - 1].some((at) => lexis.counts.has(tokens[at]!.word))
  );
}

/** The metrics a percentage is a part of: "66 % of the staff". */
export function partsNamed({ text, tokens, lexis }: Article, { mentions }: Scene, { next, figure }: Placed): ReadonlySet<string> {
  const found = new Set<string>();
  const inside = figure.text.toLowerCase();
  const look = (at: number): void => {
    for (const [id, words] of lexis.partOf) if (words.after({ text, tokens }, at)) found.add(id);
  };
  if (/\p{L}/u.test(inside)) for (let at = next - 1; at > 0 && tokens[at]!.start >= figure.start; at -= 1) look(at);
  const tie = lexis.ties.after({ text, tokens }, next);
  if (tie && tie.meaning === 'of')
    for (
      let at = tie.next;
      at < Math.min(tokens.length, tie.next + 7) &&
      tokens[at]!.gap < 3 &&
      !'.;,('.includes(tokens[at]!.word || ' ') &&
      !(lexis.code === 'en' && lexis.moods.after({ text, tokens }, at)?.meaning === 'will');
      at += 1
    )
      look(at);
  const cut = lexis.declines.has(tokens[next]?.word ?? '') ? lexis.ties.after({ text, tokens }, next + 1) : null;
  if (cut)
    for (let at = cut.next; at < Math.min(tokens.length, cut.next + 4); at += 1)
      if (lexis.partOf.get('layoffs')!.after({ text, tokens }, at)) found.add('layoffs');
  if (
    tie &&
    tie.meaning === 'of' &&
    found.size === 0 &&
    mentions.some(
      ({ first, whom, owns, qualifies }) => (first === tie.next || first === tie.first) && isCompany(whom) && !owns && !qualifies,
    )
  )
    found.add('stake');
  return found;
}

/** "14 % of its costs", "30 % de son budget": no part of the staff. */
export function isOfExpenses({ text, tokens, lexis }: Article, at: number): boolean {
  const tie = lexis.ties.after({ text, tokens }, at);
  if (tie?.meaning !== 'of') return false;
  for (let look = tie.next; look < tie.next + 5 && tokens[look]?.kind === 'word'; look += 1)
    if (lexis.expenses.has(tokens[look]!.word)) return true;
  return false;
}

/** "les contrats de 500 sous-traitants": a noun nobody knows is counted all the same. */
export function countsSomething({ text, tokens, lexis }: Article, { next, figure }: Placed): boolean {
  const after = tokens[next];
  if (figure.noun !== null || after?.kind !== 'word' || after.gap > Gap.space || lexis.code !== 'fr') return false;
  const lines = { text, tokens };
  if (tokens[next + 1]?.word === '-' && tokens[next + 1]!.gap === Gap.none) return true;
  return (
    /(?:s|x)$/.test(after.word) &&
    after.word.length > 3 &&
    !lexis.light.has(after.word) &&
    !lexis.joins.has(after.word) &&
    !lexis.relatives.has(after.word) &&
    !lexis.ties.after(lines, next) &&
    !lexis.subordinators.after(lines, next) &&
    !lexis.since.after(lines, next)
  );
}
