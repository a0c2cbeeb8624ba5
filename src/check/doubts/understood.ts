// Whether every word near a figure that could make it another one is understood: what nobody explains is told.

import type { Mention } from '../../extract/mentions/mention.js';
import type { Sense } from '../../extract/words/lexis.js';
import { metricById, traitsOf } from '../../metrics/index.js';
import { cueOf, isNumbered, phraseIn, type Stand } from '../sentence/stand.js';
import { explainedBy } from './explained.js';
import { isBreak, isSaidOfName, ownerOf, stretchesOf, type Stretch } from './stretches.js';

/** The tokens near the figure that change it for all one knows, in their order. */
export function unexplainedNear(stand: Stand): number[] {
  const {
    article: { tokens },
    words,
  } = stand;
  const isExplained = explainedBy(stand);
  const asides = asidesOf(stand);
  const found = new Set<number>();
  for (const at of [...intentsOf(stand), ...headsOf(stand)]) found.add(at);
  for (const [from, to] of stretchesOf(stand)) {
    const narrowing = phraseIn(stand, words.narrowing, from, to);
    // "Before tax, it made".
    if (narrowing?.next === to || (narrowing && isNumbered(stand, narrowing.next + 1))) found.add(narrowing.next - 1);
    for (let at = from; at < to; at += 1) {
      if (asides.some(([begin, end]) => at >= begin && at < end)) continue;
      const isTakenOut = narrowing !== null && at >= narrowing.next && tokens[at]!.word.length > 3 && !isNumbered(stand, at);
      if (isTakenOut || !isExplained(at)) found.add(at);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** Others of the base that a preposition ties to the words of the figure. */
export function bystandersOf(stand: Stand): { id: string; name: string }[] {
  const {
    scene: { mentions },
    claim,
  } = stand;
  const parties = new Set([claim.entity.id, ...claim.parties.map(({ id }) => id)]);
  const stretches = stretchesOf(stand);
  return mentions.flatMap(({ how, whom, tie, first }) =>
    how === 'name' &&
    whom?.id &&
    whom.kind !== 'sector' &&
    tie !== null &&
    tie !== 'of' &&
    !parties.has(whom.id) &&
    stretches.some(([from, to]) => first >= from && first < to)
      ? [{ id: whom.id, name: whom.name }]
      : [],
  );
}

/** Where the sentence goes on, after the figure, to why or what for: its token. */
export function leavingOf({ article: { text, tokens, lexis }, scene: { sentence }, next, words }: Stand): number {
  for (let at = next; at < sentence.next; at += 1)
    if (words.leavings.after({ text, tokens }, at) && !lexis.joins.has(tokens[at]!.word) && !lexis.ties.after({ text, tokens }, at))
      return at;
  return Infinity;
}

/** "Cerner, the maker of software for hospitals, for 28 billion": what is told of a name in passing. */
function asidesOf({ article: { text, tokens, lexis }, scene: { mentions, figures, sentence } }: Stand): Stretch[] {
  return mentions.flatMap(({ how, next }): Stretch[] => {
    if (
      how !== 'name' ||
      tokens[next]?.word !== ',' ||
      !(
        lexis.articles.has(tokens[next + 1]?.word ?? '') ||
        mentions.some(({ first, how: said, owns }) => first === next + 1 && (said === 'possessive' || owns)) ||
        lexis.describers.after({ text, tokens }, next + 1)
      )
    )
      return [];
    let end = next + 1;
    while (end < sentence.next && end < next + longestAside && tokens[end]!.word !== ',') end += 1;
    return tokens[end]?.word === ',' && end < sentence.next && !figures.some(({ first }) => first > next && first < end)
      ? [[next, end]]
      : [];
  });
}

const longestAside = 18;

/** "A start-up backed by Anthropic had": what governs the company's name before its figure, where it is no word of a figure. */
export function governorsOf(stand: Stand): number[] {
  const {
    article: { tokens, lexis },
    scene: { cues, figures, mentions },
    claim,
    first,
    next,
    words,
  } = stand;
  const cue = cueOf(stand);
  const whom = ownerOf(stand, Math.min(first, cue?.first ?? first), next);
  if (whom?.tie === null) return titleOver(stand, whom);
  if (!whom || (whom.how !== 'name' && whom.how !== 'description') || whom.first >= first || isSaidOfName(stand, whom)) return [];
  // "Gemini, l'assistant de Google, revendiquait".
  if (mentions.some((one) => one.whom?.id === whom.whom!.id && one.how === 'name' && one.tie === null && one.next <= whom.first)) return [];
  let from = whom.tieFirst;
  while (from > stand.scene.sentence.first && !isBreak(stand, from - 1)) from -= 1;
  const { parties, entity } = claim;
  // "Le groupe a signé avec Meta un contrat": another side of the deal does.
  const isParty = mentions.some(
    (one) =>
      one.first >= from &&
      one.next <= whom.tieFirst &&
      one.tie === null &&
      parties.some(({ id }) => id !== entity.id && id !== null && id === one.whom?.id),
  );
  const isFigures =
    isParty ||
    (cues.some((one) => one.first >= from && one.next <= whom.tieFirst) && foreignIn(stand, from, whom.tieFirst).length === 0) ||
    figures.some((one) => one.first >= from && one.next <= whom.tieFirst) ||
    [lexis.partOf.get(claim.metric), traitsOf(claim.metric).round ? words.debuts : undefined].some(
      (table) => table !== undefined && phraseIn(stand, table, from, whom.tieFirst) !== null,
    );
  return isFigures
    ? []
    : tokens
        .slice(from, whom.tieFirst)
        .flatMap(({ kind, word }, offset) =>
          kind === 'word' && word.length > 2 && !lexis.light.has(word) && !isNumbered(stand, from + offset) ? [from + offset] : [],
        );
}

/** "The founder of Nimbus raised": what a person can own may be theirs. */
function titleOver({ article, claim: { metric }, first }: Stand, whom: Mention): number[] {
  const { tokens, lexis } = article;
  const of = traitsOf(metric).personal && whom.next <= first ? lexis.ties.before(article, whom.first) : null;
  return of?.meaning === 'of' &&
    lexis.titles.has(tokens[of.first - 1]?.word ?? '') &&
    !tokens.slice(whom.next, first).some(({ word }) => lexis.says.has(word))
    ? [of.first - 1]
    : [];
}

/** "Klarna's customers lost", "its acquisition made": what the company's name owns is what the figure is of, and it is of another kind. */
function headsOf(stand: Stand): number[] {
  const { first, next } = stand;
  const from = Math.min(first, cueOf(stand)?.first ?? first);
  const whom = ownerOf(stand, from, next);
  // "had 6.8 billion in data centre sales", where no word named the figure.
  const behind = stand.claim.why.includes('recognised')
    ? foreignIn(stand, next, Math.min(stand.scene.sentence.next, next + farthestBehind))
    : [];
  return whom && (whom.owns || whom.how === 'possessive') && whom.next <= from ? [...foreignIn(stand, whom.next, from), ...behind] : behind;
}

const farthestBehind = 5;

/** Words of other metrics between two tokens, without figures of their own, that have nothing to do with the claim's. */
function foreignIn({ scene: { cues, figures }, claim: { metric } }: Stand, from: number, to: number): number[] {
  if (figures.some(({ first }) => first >= from && first < to)) return [];
  const own = metricById(metric)?.stories;
  const isKin = ({ metric: { id, stories } }: Sense): boolean => id === metric || stories.some((story) => own?.includes(story));
  return cues.flatMap(({ first, next, senses }) =>
    first >= from && next <= to && senses.some(({ kind }) => kind === 'noun') && !senses.some(isKin) ? [first] : [],
  );
}

/** "was eager to raise", "comptait lever": what opens the verb of the figure, unless it says that it was done. */
function intentsOf(stand: Stand): number[] {
  const {
    article,
    scene: { moods, mentions, sentence },
    words,
  } = stand;
  const { tokens, lexis } = article;
  const cue = cueOf(stand);
  // "S'est engagé à lui acheter": the pronoun belongs to the verb.
  const verb =
    cue && cue.first > sentence.first && lexis.pronounsBefore.has(tokens[cue.first - 1]!.word) ? cue.first - 1 : (cue?.first ?? 0);
  const tie = cue && words.infinitives.before(article, verb);
  if (
    !cue?.senses.some(({ kind }) => kind === 'verb') ||
    (article.language === 'fr' ? !/(?:er|ir|re)$/.test(tokens[cue.first]!.word) : !tie) ||
    (!tie && lexis.ties.before(article, verb))
  )
    return [];
  let at = (tie?.first ?? verb) - 1;
  while (at > sentence.first && isAdverb(stand, at)) at -= 1;
  const isDone =
    at < sentence.first ||
    tokens[at]!.kind !== 'word' ||
    words.attains.has(tokens[at]!.word) ||
    (!tie && lexis.light.has(tokens[at]!.word)) ||
    isNumbered(stand, at) ||
    [...moods, ...mentions].some(({ first, next }) => at >= first && at < next);
  return isDone ? [] : [at];
}

const isAdverb = ({ article: { tokens }, words: { adverbEnding, heavyAdverbs } }: Stand, at: number): boolean =>
  tokens[at]!.word.endsWith(adverbEnding) && !heavyAdverbs.has(tokens[at]!.word);
