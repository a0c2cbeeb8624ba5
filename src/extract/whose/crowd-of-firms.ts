// French figures told of many companies, of a whole trade, of a study's world or of a firm not named yet.

import { isCompany } from '../mentions/mention.js';
import { mateOf } from '../scene/beside-act.js';
import type { Scene } from '../scene/scene.js';
import { isGovernedByJoin, subjectOf } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';
import { isPluralAbove } from '../what/plural-above.js';

/** "les start-up françaises ont levé", "le secteur a supprimé", "25 000 salariés du secteur": nobody's, whoever was spoken of. */
export function isOfCrowdOfFirms(article: Article, scene: Scene, bond: Bond): boolean {
  const { lexis } = article;
  if (lexis.code !== 'fr' || bond.metric.id === 'market-share') return false;
  return (
    isOfTrade(article, bond) ||
    hasManyForSubject(article, scene, bond) ||
    isOfSeveral(article, scene, bond) ||
    isOfStudy(article, scene, bond) ||
    isOfSomeFirm(article, scene, bond) ||
    isDoneByMany(article, scene, bond) ||
    isOfRounds(article, bond)
  );
}

/** "2,8 milliards levés par les start-up", "1,9 milliard levés en France": of nobody in particular. */
function isDoneByMany({ text, tokens, lexis }: Article, { mentions }: Scene, { sense, cue, placed }: Bond): boolean {
  if (
    sense?.kind !== 'verb' ||
    cue === null ||
    cue.first < placed.next ||
    mentions.some(({ whom, tie }) => isCompany(whom) && tie === null)
  )
    return false;
  const tie = lexis.ties.after({ text, tokens }, cue.next);
  if (tie?.meaning === 'in') return tokens[tie.next]?.isNamelike === true && lexis.places.has(tokens[tie.next]!.word);
  return tie?.meaning === 'by' && tokens.slice(tie.next, tie.next + mostInHead).some(({ word }) => lexis.companies.has(word));
}

/** "le nombre de tours de table de plus de 100 millions". */
const isOfRounds = (article: Article, bond: Bond): boolean => bond.metric.is.round && isPluralAbove(article, bond, 'first');

/** "Amazon, Microsoft et Alphabet viennent d'annoncer 30 000 suppressions": nobody knows whose share is what. */
function isOfSeveral(article: Article, scene: Scene, { metric, cue, placed }: Bond): boolean {
  const isAimed =
    !metric.is.invested || scene.mentions.some(({ tie, tieFirst }) => (tie === 'in' || tie === 'to') && tieFirst >= placed.next);
  if ((metric.deal && isAimed) || metric.is.holding || metric.is.hardware) return false;
  const subject = subjectOf(article, scene, (cue ?? placed).first);
  return (
    mateOf(article, scene, subject) !== null &&
    !article.tokens.slice(scene.sentence.first, scene.sentence.next).some(({ word }) => article.lexis.inTurns.has(word))
  );
}

/** "Une start-up fondée par d'anciens de Meta a levé": one that is not named yet. */
function isOfSomeFirm(article: Article, { sentence: { first }, mentions }: Scene, { cue, placed }: Bond): boolean {
  const { text, tokens, lexis } = article;
  if (!/^une?$/.test(tokens[first]!.word)) return false;
  const noun = [first + 1, first + 2]
    .map((at) => lexis.describers.after({ text, tokens }, at))
    .find((found) => found && found.meaning !== 'other');
  return (
    noun != null &&
    !mentions.some(
      ({ whom, tie, how, next, first: at }, index) =>
        isCompany(whom) &&
        how !== 'possessive' &&
        !isGovernedByJoin(article, mentions, index) &&
        next <= (cue ?? placed).first &&
        (tie === null || at - noun.next < 4) &&
        tie !== 'of' &&
        tie !== 'by',
    )
  );
}

/** "Selon McKinsey, les investissements pourraient s'élever à 6 700 milliards": of no company the sentence names. */
function isOfStudy({ tokens, lexis }: Article, { sentence, mentions }: Scene, { cue, placed }: Bond): boolean {
  if (mentions.some(({ how }) => how === 'description' || how === 'pronoun' || how === 'possessive')) return false;
  if (
    mentions.some(
      ({ whom, how, first, next }) =>
        (isCompany(whom) || whom?.kind === 'sector') &&
        !(how === 'name' && tokens.slice(first, next).some(({ word }) => lexis.researchers.has(word))),
    )
  )
    return false;
  const near = cue ?? placed;
  return (
    tokens.slice(near.first, near.next + 3).some(({ word }) => lexis.worldwide.has(word)) ||
    tokens
      .slice(sentence.first, sentence.next)
      .some(
        ({ word, isNamelike }, at) =>
          lexis.researchers.has(word) && (isNamelike || lexis.articles.has(tokens[sentence.first + at - 1]?.word ?? '')),
      )
  );
}

/** "salariés du secteur", "dans l'industrie". */
function isOfTrade({ tokens, lexis }: Article, { placed: { next, figure }, cue, sense }: Bond): boolean {
  // "les levées de fonds de la French Tech".
  if (
    cue &&
    sense?.kind === 'noun' &&
    lexis.genitives.has(tokens[cue.next]?.word ?? '') &&
    [2, 3].some((over) => lexis.markets.has(tokens[cue.next + over]?.word ?? '') && lexis.articles.has(tokens[cue.next + 1]!.word))
  )
    return true;
  if (figure.kind === 'percent' || !/^(?:du|de|dans)$/.test(tokens[next]?.word ?? '')) return false;
  return [next + 1, next + 2].some(
    (at) => lexis.markets.has(tokens[at]?.word ?? '') && lexis.relatives.has(tokens[at + 1]?.word ?? '') === false,
  );
}

/** The nearest thing before the act that can be its subject is many companies, or a whole trade. */
function hasManyForSubject(article: Article, { sentence, mentions }: Scene, { cue, placed, sense, metric }: Bond): boolean {
  if (sense === null) return false;
  const { text, tokens, lexis } = article;
  const act = (cue ?? placed).first;
  for (let at = act - 1; at >= sentence.first; at -= 1) {
    const { word } = tokens[at]!;
    if (word === ';' || lexis.subordinators.after({ text, tokens }, at)) return false;
    const mention = mentions.find(({ first, next }) => first <= at && at < next);
    if (mention) {
      if ((isCompany(mention.whom) || mention.whom?.kind === 'sector') && mention.tie === null && mention.how !== 'possessive')
        return false;
      at = Math.max(mention.first, sentence.first);
      continue;
    }
    const isTrade =
      lexis.markets.has(word) && !mentions.some(({ tieFirst, tie, whom }) => tie === 'of' && tieFirst === at + 1 && isCompany(whom));
    if (!isTrade && !lexis.companies.has(word)) continue;
    const head = headOf(tokens, lexis, at, sentence.first);
    if (head === null || (isTrade ? head.isMany : !head.isMany)) continue;
    if (isGoverned(article, head.first, sentence.first) || isHad(article, mentions, head.first)) continue;
    // "Les deux entreprises ont signé": those just named.
    return !(metric.deal && head.isThose);
  }
  return false;
}

/** "l'une des entreprises", "dans le secteur": what governs it is told of, not it. */
function isGoverned({ text, tokens, lexis }: Article, first: number, start: number): boolean {
  if (first === start || tokens[first - 1]!.kind === 'mark') return false;
  return (
    lexis.ties.before({ text, tokens }, first) !== null ||
    lexis.genitives.has(tokens[first]!.word) ||
    tokens[first]!.word === 'aux' ||
    lexis.beForms.has(tokens[first - 1]!.word)
  );
}

/** "Nimbus a ravi le marché": a company acts, and it stands behind a word. */
const isHad = ({ text, tokens, lexis }: Article, mentions: Scene['mentions'], first: number): boolean => {
  const before = tokens[first - 1];
  return (
    before?.kind === 'word' &&
    !lexis.joins.has(before.word) &&
    !lexis.relatives.has(before.word) &&
    !lexis.relativeObjects.has(before.word) &&
    lexis.subordinators.before({ text, tokens }, first) === null &&
    mentions.some(({ whom, tie, how, next }) => isCompany(whom) && tie === null && how !== 'possessive' && next < first && first - next < 5)
  );
};

const mostInHead = 5;

/** The determiner of a noun, and whether it makes it many. */
function headOf(
  tokens: Article['tokens'],
  { numerous, articles, demonstratives, possessives, genitives }: Article['lexis'],
  noun: number,
  start: number,
): { first: number; isMany: boolean; isThose: boolean } | null {
  let isThose = false;
  for (let at = noun - 1; at >= Math.max(start, noun - mostInHead); at -= 1) {
    const { word, kind } = tokens[at]!;
    if (word === 'deux' || word === 'trois') isThose = true;
    if (kind === 'digits' || numerous.has(word)) return { first: at, isMany: true, isThose: isThose || demonstratives.has(word) };
    if (articles.has(word) || possessives.has(word)) return { first: at, isMany: false, isThose: false };
    // "sa place de marché", "un groupe d'entreprises".
    if ((kind === 'mark' && word !== '-') || genitives.has(word)) return null;
  }
  return null;
}
