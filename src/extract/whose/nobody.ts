// Figures told of nobody in particular: of companies at large, or of a site.

import { keyOf } from '../mentions/key-of.js';
import { isCompany } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import { isJoined } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { isNounBefore, isVerbAt } from '../text/senses-at.js';
import type { Bond } from '../what/bond.js';
import { isPluralAbove } from '../what/plural-above.js';

/** "50 tech companies have laid off 20,000 employees", "firms can face fines of up to 20 million", "it will house 100,000 chips". */
export const isOfNobody = (article: Article, scene: Scene, bond: Bond): boolean =>
  isOfSite(scene, bond) ||
  (article.lexis.code === 'en' && (isOfPart(article, scene, bond) || isOfMany(article, scene, bond))) ||
  isForMany(article, scene, bond) ||
  isOfSector(article, scene, bond) ||
  isOfRounds(article, bond) ||
  isByMany(article, bond);

/** "Il abritera", where "il" is no company at all. */
const isOfSite = ({ mentions, sentence }: Scene, { metric, cue, placed }: Bond): boolean =>
  metric.is.project &&
  mentions.some(
    ({ how, whom, first, next }) => how === 'pronoun' && whom === null && first === sentence.first && next <= (cue ?? placed).first,
  );

/** "agreed to sell its speech business. The business made": of a part that is told of, and of no whole. */
const isOfPart = ({ lexis }: Article, { mentions, sentence }: Scene, { cue, placed }: Bond): boolean =>
  mentions.some(
    ({ how, whom, describes, noun, tie, first, next }) =>
      how === 'description' &&
      whom === null &&
      describes === 'other' &&
      tie === null &&
      first === sentence.first &&
      next <= (cue ?? placed).first &&
      lexis.divisions.has(noun ?? ''),
  );

/** How far before the act its subject may stand. */
const reach = 7;

/** "the AI market will be worth a billion": whoever says so. */
export function isOfMarket(tokens: Article['tokens'], lexis: Article['lexis'], act: number): boolean {
  const { light, beForms } = lexis;
  let at = act - 1;
  while (at > act - 5 && (light.has(tokens[at]?.word ?? '.') || beForms.has(tokens[at]?.word ?? '.'))) at -= 1;
  return isMarket(tokens, lexis, at);
}

/** Of goods: the stock market is another one. */
const isMarket = (tokens: Article['tokens'], { markets, exchanges }: Article['lexis'], at: number): boolean =>
  markets.has(tokens[at]?.word ?? '') && !exchanges.has(tokens[at - 1]?.word ?? '');

/** "Goldman Sachs estimated the metaverse could be worth 8 billion": what somebody says of a thing that is no company. */
export function isOfThing({ text, tokens, lexis }: Article, { sentence, mentions }: Scene, { metric, placed }: Bond): boolean {
  if (!metric.is.worth) return false;
  let said = placed.hedgeFirst - 1;
  while (said > sentence.first && !lexis.says.has(tokens[said]!.word)) said -= 1;
  const opens = lexis.relativeObjects.has(tokens[said + 1]!.word) ? said + 2 : said + 1;
  if (said === sentence.first || !lexis.articles.has(tokens[opens]!.word)) return false;
  let next = opens + 1;
  while (tokens[next]!.kind === 'word' && !lexis.light.has(tokens[next]!.word) && !isVerbAt({ text, tokens, lexis }, next)) next += 1;
  return (
    next > opens + 1 &&
    next < placed.hedgeFirst &&
    !isNounBefore({ text, tokens, lexis }, next) &&
    !mentions.some(({ first, next }) => first > said && next <= placed.hedgeFirst)
  );
}

/** Companies in the plural, without a word that says which ones. */
function isOfMany({ tokens, lexis }: Article, { sentence, mentions }: Scene, { cue, placed, sense, metric }: Bond): boolean {
  const act = (cue ?? placed).first;
  if (lexis.code === 'en' && sense !== null && isOfMarket(tokens, lexis, act)) return true;
  if (sense === null || mentions.some(({ whom, next, tie }) => isCompany(whom) && next <= act && tie === null)) return false;
  for (let at = act - 1; at >= Math.max(sentence.first, act - reach); at -= 1) {
    // "the market will be worth a billion".
    if ((metric.is.appraised || (lexis.code === 'en' && sense.kind === 'verb' && act - at <= 2)) && isMarket(tokens, lexis, at))
      return true;
    if (!lexis.companies.has(tokens[at]!.word)) continue;
    const before = tokens.slice(Math.max(sentence.first, at - 3), at);
    const own = before.slice(before.findLastIndex(({ kind, word }) => kind === 'mark' && word !== '-') + 1);
    return !own.some(
      ({ word }) =>
        lexis.definite.has(word) ||
        lexis.possessives.has(word) ||
        word === 'both' ||
        word === 'these' ||
        word === 'those' ||
        word === 'les' ||
        word === 'ces' ||
        word === 'of' ||
        word === 'des',
    );
  }
  return false;
}

/** "funding for chip start-ups rose", "fines on seven technology companies": those who have it are a crowd. */
function isForMany({ text, tokens, lexis }: Article, { sentence, mentions }: Scene, { cue, placed }: Bond): boolean {
  if (lexis.code !== 'en') return false;
  for (const from of [cue?.next ?? -1, placed.next]) {
    const tie = from < 0 ? null : lexis.ties.after({ text, tokens }, from);
    if (!tie || !['for', 'to', 'in', 'on', 'of', 'by'].includes(tie.meaning)) continue;
    for (let at = tie.next; at < Math.min(sentence.next, tie.next + mostAdjectives); at += 1) {
      const { word, kind } = tokens[at]!;
      if (lexis.companies.has(word) && word.endsWith('s')) return !mentions.some(({ first }) => first >= tie.next && first < at);
      if ((kind === 'mark' && word !== '-') || lexis.definite.has(word) || lexis.possessives.has(word)) break;
    }
  }
  return false;
}

/** "the 94 billion that these companies raised". */
const isByMany = ({ tokens, lexis }: Article, { cue, placed: { next } }: Bond): boolean =>
  lexis.code === 'en' &&
  cue !== null &&
  cue.first > next &&
  cue.first - next < reach &&
  tokens.slice(next, cue.first).some(({ word }) => lexis.companies.has(word) && word.endsWith('s'));

/** "Amazon and Google announced layoffs of 40,000 in all", "40,000 jobs at Amazon and Google": the sum of several. */
export function isOfGroup(article: Article, scene: Scene, { metric, cue, placed }: Bond): boolean {
  const { lexis, tokens } = article;
  if (
    lexis.code !== 'en' ||
    !metric.is.cut ||
    tokens.slice(scene.sentence.first, scene.sentence.next).some(({ word }) => word === 'each' || word === 'respectively')
  )
    return false;
  const firms = scene.mentions.filter(({ whom, how, owns, qualifies }) => isCompany(whom) && how !== 'possessive' && !owns && !qualifies);
  return firms.some((one, at) => {
    const other = firms[at + 1];
    return (
      other !== undefined &&
      keyOf(one.whom!) !== keyOf(other.whom!) &&
      isJoined(article, one.next, other.first) &&
      (one.tie === null ? other.next <= (cue ?? placed).first : one.tieFirst >= placed.next && one.tieFirst - placed.next <= 1)
    );
  });
}

/** "rounds of more than 100 million have become rare". */
const isOfRounds = (article: Article, bond: Bond): boolean =>
  article.language === 'en' && (bond.metric.deal || bond.metric.is.round) && isPluralAbove(article, bond, 'last');

const mostAdjectives = 6;

/** "20,000 workers were laid off in the tech sector": a whole trade's. */
function isOfSector({ text, tokens, lexis }: Article, { sentence }: Scene, { cue, metric, placed }: Bond): boolean {
  if (lexis.code !== 'en' || !metric.is.cut) return false;
  const end = Math.max(cue?.next ?? 0, placed.next);
  for (let at = end; at < Math.min(sentence.next, end + 3); at += 1) {
    const tie = lexis.ties.after({ text, tokens }, at);
    if (tie?.meaning === 'in' && tokens.slice(tie.next, tie.next + mostAdjectives).some(({ word }) => lexis.markets.has(word))) return true;
  }
  return false;
}

/** "Bezos is closing a round": the sentence opens with a name nobody knows, and goes on with what he does. */
export function hasOwnSubject(
  { text, tokens, lexis }: Article,
  { sentence: { first, next }, mentions, figures }: Scene,
  act: number,
): boolean {
  if (
    tokens[first]?.kind !== 'word' ||
    !tokens[first]!.isNamelike ||
    (lexis.code === 'en' && (lexis.places.has(tokens[first]!.word) || lexis.light.has(tokens[first]!.word))) ||
    lexis.pronouns.after({ text, tokens }, first) ||
    lexis.ties.after({ text, tokens }, first) ||
    lexis.senses.after({ text, tokens }, first)
  )
    return false;
  let at = first + 1;
  while (at < next && at < first + mostInName && tokens[at]!.kind === 'word' && tokens[at]!.isNamelike) at += 1;
  // "La France a levé", "Hong Kong a levé": a French sentence's first word is no name by its capital.
  if (lexis.code === 'fr' && at < first + 2) return false;
  if (mentions.some((one) => one.first < at) || figures.some((one) => one.hedgeFirst < at) || lexis.says.has(tokens[at]?.word ?? ''))
    return false;
  while (at < act && (lexis.light.has(tokens[at]!.word) || lexis.beForms.has(tokens[at]!.word))) at += 1;
  return at <= act && isVerbAt({ text, tokens, lexis }, at);
}

const mostInName = 4;
