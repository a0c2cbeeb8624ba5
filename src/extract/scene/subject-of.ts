// Who does what a verb says: the nearest name before it that nothing else governs.

import { isCompany, type Mention } from '../mentions/mention.js';
import { pastName } from '../mentions/past-name.js';
import type { Article } from '../text/article.js';
import { pastBrackets } from '../text/past-brackets.js';
import { isVerbAt } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import { isInAside } from './in-aside.js';
import { pastAside } from './past-explanation.js';
import type { Scene } from './scene.js';

/** The nearest name before a verb that stands free, or the one before its relative pronoun. */
export function subjectOf(article: Article, scene: Scene, at: number): Mention | null {
  const { tokens, lexis } = article;
  const before = scene.mentions.filter(({ next, how, whom }) => next <= at && how !== 'possessive' && whom !== null);
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const mention = before[index]!;
    if (mention.qualifies && mention.tie !== null) continue;
    const opener = pastAside(article, mention.next);
    if (lexis.relatives.has(tokens[opener]?.word ?? '') && opener < at && isSimple(article, scene, opener + 1, at)) return mention;
    if (mention.owns && ownsRelative(article, scene, mention, at)) return mention;
    // "L'opération a permis à Nimbus de lever": Nimbus raises.
    if (
      mention.tie === 'to' &&
      lexis.enables.has(tokens[mention.tieFirst - 1]?.word ?? '') &&
      lexis.genitives.has(tokens[mention.next]?.word ?? '') &&
      at - mention.next <= 2
    )
      return mention;
    // "OpenAI, dont Microsoft possède 27 %": Microsoft owns.
    if (mention.tie === 'by' && tokens[mention.tieFirst]!.word === 'dont' && at - mention.next <= 1) return mention;
    if (mention.tie !== null || mention.owns || mention.qualifies) continue;
    if (isGovernedByJoin(article, before, index)) continue;
    if (isObject(article, mention, scene.sentence.first)) continue;
    if (isInsideRelative(article, mention, at, scene) || isInAside(article, before, index, at)) continue;
    return mention;
  }
  return null;
}

/** "OpenAI, Oracle and SoftBank will invest": those who act with the last of them, in order. */
export function companionsOf(article: Article, scene: Scene, subject: Mention): Mention[] {
  const before = scene.mentions[scene.mentions.indexOf(subject) - 1];
  if (
    !before ||
    !isCompany(before.whom) ||
    before.tie !== null ||
    before.owns ||
    before.how === 'possessive' ||
    before.qualifies ||
    !isJoined(article, before.next, subject.first)
  )
    return [];
  return [...companionsOf(article, scene, before), before];
}

/** "Cerebras Systems' latest funding round, which valued it": what its round does is its own. */
function ownsRelative(article: Article, scene: Scene, { next }: Mention, verb: number): boolean {
  const { tokens, lexis } = article;
  for (let at = next; at < Math.min(verb, next + 8); at += 1) {
    const { word } = tokens[at]!;
    const opener = word === ',' ? at + 1 : at;
    if (lexis.relatives.has(tokens[opener]?.word ?? ''))
      return at > next && opener < verb && lexis.senses.before(article, at) !== null && isSimple(article, scene, opener + 1, verb);
    if (word === ',' || lexis.beForms.has(word)) return false;
  }
  return false;
}

/** No other free name between a relative pronoun and the verb. */
const isSimple = (_: Article, scene: Scene, from: number, to: number): boolean =>
  !scene.mentions.some(({ first, tie, how }) => first >= from && first < to && tie === null && how !== 'possessive') &&
  scene.terrain.between(from, to) < 5;

/** "from Google and Amazon": Amazon is governed too. */
export function isGovernedByJoin(article: Article, before: readonly Mention[], index: number): boolean {
  const mention = before[index]!;
  const previous = before[index - 1];
  return (
    previous !== undefined &&
    mention.how !== 'pronoun' &&
    isJoined(article, previous.next, mention.first) &&
    !isAppositive(article, previous, mention) &&
    !isPastPhrase(article, previous, mention) &&
    !(opensClause(article, mention) && hasVerb(article, mention)) &&
    (previous.tie !== null || endsInName(article, previous) || isGovernedByJoin(article, before, index - 1))
  );
}

/** "la maison mère de Facebook et Instagram": Instagram is part of the description. */
const endsInName = ({ tokens }: Article, { how, first, next }: Mention): boolean =>
  how === 'description' && next - first > 2 && tokens[next - 1]!.isNamelike;

/** "la société à l'origine de ChatGPT, OpenAI, aurait": a name of its own between commas, before its verb. */
function isAppositive({ tokens, lexis }: Article, previous: Mention, { first, next }: Mention): boolean {
  return (
    lexis.code === 'fr' &&
    first - previous.next === 1 &&
    tokens[previous.next]!.word === ',' &&
    tokens[next]?.word === ',' &&
    (lexis.auxiliaries.has(tokens[next + 1]?.word ?? '') || lexis.beForms.has(tokens[next + 1]?.word ?? ''))
  );
}

/** "Après les 75 millions levés auprès de Nimbus, la licorne veut", "Après avoir renoncé à Nimbus, Google a": a phrase first of all ends with its comma. */
const isPastPhrase = (article: Article, previous: Mention, mention: Mention): boolean => {
  const { first, how, sentence } = mention;
  return (
    article.lexis.code === 'fr' &&
    (how === 'description' || opensClause(article, mention)) &&
    first - previous.next === 1 &&
    article.tokens[previous.next]!.word === ',' &&
    article.lexis.ties.after(article, article.sentences[sentence]!.first) !== null
  );
};

/** "Une start-up fondée par d'anciens de Meta et Google a levé": without a verb before it, no clause is opened. */
function hasVerb({ text, tokens, lexis, sentences }: Article, { first, sentence }: Mention): boolean {
  if (lexis.code !== 'fr') return true;
  const lines = { text, tokens };
  for (let at = sentences[sentence]!.first; at < first; at += 1) {
    const { word, kind } = tokens[at]!;
    if (kind !== 'word') continue;
    if (tokens[at - 1]?.word === 'y') continue;
    if (
      (lexis.auxiliaries.has(word) && text.slice(tokens[at]!.start, tokens[at]!.end) !== 'à') ||
      lexis.beForms.has(word) ||
      lexis.says.has(word) ||
      lexis.moods.after(lines, at)
    )
      return true;
    if (isVerbAt({ text, tokens, lexis }, at) && !/[ée]e?s?$/.test(text.slice(tokens[at]!.start, tokens[at]!.end))) return true;
  }
  return false;
}

/** "They did not buy Adept but hired": Adept is what they did not buy. */
export function isObject({ text, tokens, lexis }: Article, { first, how }: Mention, from: number): boolean {
  // "Microsoft, not IBM, is buying".
  if (lexis.outdoing.has(tokens[first - 1]?.word ?? '') || lexis.setApart.has(tokens[first - 1]?.word ?? '')) return true;
  // "has 7 million developers using it".
  if (how === 'pronoun' && lexis.code === 'en' && tokens[first - 1]?.word.endsWith('ing')) return true;
  if (lexis.code === 'fr' && isAfterInfinitive(lexis, tokens, first)) return true;
  // "avait repris l'italien Nimbus, puis déboursé".
  const nation = lexis.code === 'fr' ? lexis.nationalities.before({ text, tokens }, first) : null;
  let object = nation ? nation.first - 1 : first;
  // "avait racheté en 2021 le néerlandais Nimbus".
  while (nation && object > from + 2 && (tokens[object - 1]!.kind === 'digits' || lexis.months.has(tokens[object - 1]!.word))) object -= 1;
  if (nation && object < nation.first - 1 && lexis.ties.before({ text, tokens }, object)?.meaning === 'in') object -= 1;
  const verb = lexis.senses.before({ text, tokens }, object);
  // "n'ont pas acquis", "has bought": told of somebody named before.
  return (
    verb !== null &&
    verb.first > from &&
    tokens[first]!.gap <= Gap.line &&
    verb.meaning.some(({ kind, reading }) => kind === 'verb' && reading.object !== undefined) &&
    !verb.meaning.some(({ kind }) => kind === 'noun') &&
    tokens.slice(Math.max(from, verb.first - 3), verb.first).some(({ word }) => lexis.auxiliaries.has(word))
  );
}

/** "Pour concurrencer OpenAI, Mistral AI lève": whom an infinitive has. */
function isAfterInfinitive(lexis: Article['lexis'], tokens: Article['tokens'], first: number): boolean {
  const at = lexis.articles.has(tokens[first - 1]?.word ?? '') ? first - 2 : first - 1;
  const { word, kind, isNamelike, gap } = tokens[at] ?? { word: '', kind: 'mark', isNamelike: true, gap: 9 };
  return (
    kind === 'word' &&
    !isNamelike &&
    gap < Gap.line &&
    tokens[first]!.gap <= Gap.line &&
    word.length > 4 &&
    /(?:er|ir|uire|ndre|ttre)$/.test(word) &&
    !lexis.months.has(word) &&
    !/ier$/.test(word) &&
    !lexis.articles.has(tokens[at - 1]?.word ?? '')
  );
}

/** "Microsoft, which owns OpenAI, invested": OpenAI is the object of another verb. */
function isInsideRelative({ tokens, lexis }: Article, mention: Mention, at: number, scene: Scene): boolean {
  for (let back = mention.first - 1; back >= Math.max(scene.sentence.first, mention.first - 6); back -= 1) {
    const { word } = tokens[back]!;
    const isOfObject = lexis.objectRelatives.has(word) && tokens[back - 1]?.word === ',';
    if (lexis.relatives.has(word) || isOfObject) {
      const closing = tokens.slice(mention.next, at).some((token) => token.word === ',');
      if (isOfObject) return closing;
      return closing && word !== 'that' && back < mention.first - 1;
    }
    if (word === ',' || word === ';') return false;
  }
  return false;
}

export function isJoined(article: Article, end: number, to: number): boolean {
  const from = pastBrackets(article.tokens, pastName(article, end));
  if (to <= from || to - from > farthestJoin) return false;
  const between = article.tokens.slice(from, to);
  if (!between.some(({ word }) => word === ',' || article.lexis.joins.has(word))) return false;
  return between.every(({ word }) => isLittle(article, word)) || isJoinedOverNoun(article, from, to);
}

const farthestJoin = 9;

const isLittle = ({ lexis }: Article, word: string): boolean =>
  word === ',' || word === ')' || lexis.joins.has(word) || lexis.betweenNames.has(word);

/** "Alibaba, Chinese retailer Suning and Singapore state fund Temasek": each name brings its noun along. */
function isJoinedOverNoun(article: Article, from: number, to: number): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  let at = from;
  if (tokens[at]!.word === "'" || tokens[at]!.word === 's') return false;
  while (at < to && isLittle(article, tokens[at]!.word)) at += 1;
  if (at === from || lexis.describers.before(lines, to) === null) return false;
  for (; at < to; at += 1) {
    const { word, kind } = tokens[at]!;
    if (
      (kind === 'mark' && word !== '-') ||
      lexis.relatives.has(word) ||
      lexis.beForms.has(word) ||
      lexis.says.has(word) ||
      lexis.possessives.has(word) ||
      lexis.subordinators.after(lines, at) ||
      lexis.links.after(lines, at)
    )
      return false;
  }
  return true;
}

/** "and Snowflake is in talks", "Graphcore n'avait réalisé que": a new subject, not one more in the list. */
export function opensClause({ text, tokens, lexis }: Article, { next }: Mention): boolean {
  const at = lexis.code === 'fr' && /^n(?:e|')$/.test(tokens[next]?.word ?? '') ? next + 1 : next;
  const word = tokens[at]?.word ?? '';
  return (
    lexis.beForms.has(word) ||
    lexis.says.has(word) ||
    (['has', 'have', 'had', 'a', 'ont', 'avait', 'will', 'also'].includes(word) && text[tokens[at]!.start] !== 'à') ||
    isVerbAt({ text, tokens, lexis }, at)
  );
}
