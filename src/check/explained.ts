// Which words of a sentence are understood: names, times, figures, words of the metric, and those that change nothing.

import type { Phrases } from '../figures/phrases.js';
import type { Stand } from './stand.js';

/** Whether a token of the sentence is one of them. */
export function explainedBy(stand: Stand): (at: number) => boolean {
  const { article, scene, claim, words } = stand;
  const { tokens, lexis } = article;
  const { first, next } = scene.sentence;
  const taken = new Uint8Array(next - first + 1);
  const take = (from: number, to: number): unknown => taken.fill(1, Math.max(0, from - first), Math.max(0, to - first));
  for (const { figure, hedgeFirst, next: end } of scene.figures) take(hedgeFirst, figure.kind === 'count' ? end - wordsIn(figure.noun) : end);
  for (const { first: from, next: to, how, whom, tieFirst } of scene.mentions) if (how !== 'stranger' && whom !== null) take(Math.min(tieFirst, from), to);
  for (const parts of [scene.times, scene.cues, scene.moods]) for (const part of parts) take(part.first, part.next);
  for (const table of tablesOf(stand)) {
    for (let at = first; at < next; at += 1) {
      const found = table.after(article, at);
      if (found && found.next <= next) take(found.first, found.next);
    }
  }
  for (const mention of scene.mentions) if (mention.how === 'name') take(titleBefore(stand, mention.first), mention.first);
  const counted = lexis.counted.get(claim.metric);
  const sets = [lexis.light, lexis.beForms, lexis.joins, lexis.relatives, lexis.possessives, lexis.articles, lexis.definite, lexis.last, lexis.next, lexis.current, lexis.legalForms, lexis.amounts, words.plainWords, ...(counted ? [counted] : [])];
  const { adverbEnding, heavyAdverbs } = words;
  return (at) => {
    const { kind, word } = tokens[at]!;
    if (kind !== 'word' || word.length < 2 || taken[at - first] || sets.some((set) => set.has(word))) return true;
    if (lexis.ordinals.has(word) || lexis.units.has(word) || lexis.months.has(word) || lexis.seasons.has(word) || lexis.weekdays.includes(word)) return true;
    return word.length > adverbEnding.length + 2 && word.endsWith(adverbEnding) && !heavyAdverbs.has(word);
  };
}

function tablesOf({ article: { lexis }, claim, words }: Stand): Phrases<unknown>[] {
  const partOf = lexis.partOf.get(claim.metric);
  return [
    lexis.links, lexis.ties, lexis.subordinators, lexis.pronouns, lexis.accordingTo, lexis.unnamed, lexis.changesBefore, lexis.changesAfter, lexis.changeTo, lexis.formerly, lexis.comparing, lexis.cumulative,
    lexis.annualised, lexis.days, lexis.starts, lexis.middles, lexis.ends, lexis.since, lexis.until, lexis.over, lexis.fiscal, lexis.ago, lexis.wholeYear, lexis.backedBy, lexis.estimatesBefore, lexis.estimatesAfter,
    lexis.definitions, lexis.listed, lexis.quarterly, lexis.closing, words.plain, words.now, words.once, words.together, words.inTurn, ...(partOf ? [partOf] : []),
  ];
}

/** "the Italian watchdog Garante": where what says who a name is begins. */
function titleBefore({ article, scene: { sentence } }: Stand, name: number): number {
  const { lexis } = article;
  let at = name;
  while (at > sentence.first) {
    const found = lexis.describers.before(article, at) ?? lexis.nationalities.before(article, at);
    if (!found || found.first < sentence.first) break;
    at = found.first;
  }
  return at;
}

/** "16,000 office workers": what is counted is to be understood as well. */
const wordsIn = (noun: string | null): number => (noun === null ? 0 : noun.split(/[\s-]+/).length);
