// Judges the years companies are told to have been founded in.

import type { Candidate } from '../../extract/candidate.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article } from '../../extract/text/article.js';
import type { Time } from '../../extract/times/time.js';
import type { Period } from '../../model/period.js';
import type { Verdict } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Knowledge } from '../comparing/knowledge.js';
import { sceneFinder } from '../draft/draft-read.js';
import { tellPeriod } from '../draft/tell.js';
import { doubtWordsOf } from '../words/doubt-words.js';

type Spot = Verdict<KnownFact> & { from: number; to: number };

/** Of those that say so in so many words: "Nimbus was founded in 2016", "Nimbus, created in May 2016,", "Founded in 2016, Nimbus". */
export function foundingsTold(article: Article, scenes: readonly Scene[], candidates: readonly Candidate[], knowledge: Knowledge): Spot[] {
  const sceneAt = sceneFinder({ article, scenes });
  return candidates.flatMap((one) => {
    const { id, name } = one.entity;
    const scene = scenes[sceneAt(one.start)];
    if (!one.why.includes('founded-in') || id === null || !one.period || !scene) return [];
    const { tokens } = article;
    const time = scene.times.find(({ next }) => tokens[next - 1]!.end === one.end);
    const known = time && isPlain(article, scene, one, time) ? knowledge.foundingsOf(id) : [];
    if (known.length === 0) return [];
    const [from, to] = [tokens[time!.first]!.start, one.end];
    return [{ from, to, ...verdictOn(name, one.period, known), claim: { ...one, text: article.text.slice(from, to), start: from } }];
  });
}

/** Said of the company itself, with nothing between the two but what makes it so, and of no time before or around. */
function isPlain(
  article: Article,
  { sentence, mentions }: Scene,
  { start, entity }: Candidate,
  { bearing, first: when, next }: Time,
): boolean {
  const { tokens, lexis, language } = article;
  const words = doubtWordsOf(language);
  let at = sentence.first;
  while (tokens[at]!.start < start) at += 1;
  const founded = lexis.founded.after(article, at)!.next;
  const between = tokens.slice(founded, when);
  const isTied = bearing === 'in' && (lexis.articles.has(tokens[when - 1]!.word) || words.datedIn.has(tokens[when - 1]!.word));
  if (!isTied || between.some(({ word, kind }) => kind === 'mark' || lexis.joins.has(word))) return false;
  const own = mentions.filter(({ whom, tie, owns, qualifies }) => whom?.id === entity.id && tie === null && !owns && !qualifies);
  // "Nigel Toon founded Graphcore in 2016."
  if (own.some(({ first }) => first === at + 1 && founded === at + 1)) return true;
  if (tokens.slice(sentence.first, at).some((_, far) => words.ifs.after(article, sentence.first + far))) return false;
  const isOpening = at === sentence.first || tokens[at - 1]!.kind === 'mark';
  if (isOpening && tokens[next]?.word === ',' && own.some(({ first }) => first === next + 1)) return true;
  const subject = own.find(({ next: end, first }) => end <= at && first >= at - farthest);
  const after = subject?.next ?? (lexis.pronouns.after(article, sentence.first) ? sentence.first + 1 : null);
  if (after === null || (subject === undefined && mentions.some(({ next: end }) => end <= at))) return false;
  const made = tokens.slice(after, founded).map(({ word }) => word);
  const isMade = (word: string): boolean => word === ',' || lexis.beForms.has(word) || lexis.beens.has(word);
  return made.some(isMade) && made.slice(0, at - after).every((word, far) => isMade(word) || lexis.beens.has(made[far + 1] ?? ''));
}

/** So many words before it at most: "Nimbus, which was itself". */
const farthest = 8;

function verdictOn(name: string, told: Period, known: readonly KnownFact[]): Omit<Spot, 'from' | 'to' | 'claim'> {
  const agreeing = known.filter(({ fact: { period } }) => isWithin(told, period!) || isWithin(period!, told));
  const exact = agreeing.filter(({ fact: { period } }) => isWithin(period!, told));
  // A company may be registered in another year than it began.
  const others = known.filter((one) => !agreeing.includes(one) && one.fact.definition === null);
  const years = [...new Set(others.map(({ fact: { period } }) => tellPeriod(period!)))].sort().join(' or ');
  const [verdict, reason, evidence] =
    exact.length > 0 && others.length === 0
      ? (['supported', `sources print ${tellPeriod(exact[0]!.fact.period!)}`, exact] as const)
      : exact.length > 0
        ? (['ambiguous', `sources dispute it: others print ${years}`, [...exact, ...others]] as const)
        : others.length > 0
          ? (['contradicted', `sources print ${years}`, others] as const)
          : agreeing.length > 0
            ? (['ambiguous', `sources only date it ${tellPeriod(agreeing[0]!.fact.period!)}`, agreeing] as const)
            : (['unknown', `the base only knows when ${name} was ${known[0]!.fact.definition}`, known] as const);
  return {
    verdict,
    slip: verdict === 'contradicted' ? 'period' : null,
    reason,
    suggestion: verdict === 'contradicted' && /^\d{4}$/.test(told.text) ? others[0]!.fact.period!.text.slice(0, 4) : null,
    evidence,
    origins: new Set(evidence.map(({ origin }) => origin)).size,
    mentions: new Set(evidence.map(({ fact }) => fact.source)).size,
  };
}

const isWithin = (one: Period, other: Period): boolean => one.start! >= other.start! && one.end! <= other.end!;
