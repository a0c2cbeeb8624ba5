// How an article introduces a company nobody knows: what it does, what is done to it, what is said of it.

import { isActedOn } from './acted-on.js';
import type { Article } from './article.js';
import type { Run } from './capital-runs.js';
import { isItem } from './listed-names.js';
import { lexiconOf } from '../figures/lexicon.js';
import { Gap } from './word.js';

export function isIntroduced(article: Article, run: Run): boolean {
  return (
    isNamedByNoun(article, run) ||
    isExplained(article, run) ||
    hasLegalForm(article, run) ||
    acts(article, run) ||
    isActedOn(article, run) ||
    isListed(article, run) ||
    isBulleted(article, run) ||
    doesInRelative(article, run) ||
    isDoing(article, run) ||
    isFromTown(article, run) ||
    hasMoney(article, run)
  );
}

/** "2. Nimbus – $20m": no noun of a figure, and not a label. */
const isListed = (article: Article, run: Run): boolean =>
  article.tokens[run.next]?.word !== ':' &&
  article.lexis.senses.after(article, run.next - 1) === null &&
  article.figures.some((placed) => placed.figure.kind === 'money' && placed.hedgeFirst === run.next + 1 && isItem(article, run, placed));

/** "celle de Nimbus Group qui avait levé", "Nimbus, which secured $20m", "Nimbus – which raised": a company is what raises, loses or cuts. */
function doesInRelative(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  let at = tokens[next]?.kind === 'mark' && ',–—'.includes(tokens[next]!.word) ? next + 1 : next;
  if (!lexis.relatives.has(tokens[at]?.word ?? '') || tokens[at]!.word === 'who' || lexis.titles.has(tokens[first - 1]?.word ?? ''))
    return false;
  // "a campus in Nimbus that will draw": a place.
  if (lexis.code === 'en' && at === next && first > 0 && lexis.ties.before({ text, tokens }, first)) return false;
  for (at += 1; at < next + 6 && lexis.light.has(tokens[at]?.word ?? ''); at += 1);
  const act = lexis.senses.after({ text, tokens }, at);
  return (
    act?.meaning.some(
      ({ kind, reading, metric }) =>
        kind === 'verb' &&
        reading.subject === 'entity' &&
        reading.object === undefined &&
        (!reading.shy || (lexis.code === 'en' && metric.id === 'funding-round' && isBeforeMoney(article, act.next))),
    ) ?? false
  );
}

/** "Nimbus, with more than $700m in funding". */
function hasMoney({ text, tokens, lexis, figures }: Article, { next }: Run): boolean {
  const figure =
    lexis.code === 'en' && tokens[next]?.word === ',' && tokens[next + 1]?.word === 'with'
      ? figures.find(({ hedgeFirst, figure: { kind } }) => kind === 'money' && hedgeFirst - next >= 2 && hedgeFirst - next <= 3)
      : undefined;
  return (
    figure !== undefined &&
    [0, 1, 2, 3].some((on) => lexis.senses.after({ text, tokens }, figure.next + on)?.meaning.some(({ kind }) => kind === 'noun'))
  );
}

/** "with Nimbus securing $20m": who does it stands between the two. */
function isDoing(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (lexis.code !== 'en' || tokens[first - 1]?.word !== 'with' || !tokens[next]?.word.endsWith('ing')) return false;
  const act = lexis.senses.after({ text, tokens }, next);
  return (
    act?.meaning.some(
      ({ kind, metric, reading }) => kind === 'verb' && (metric.id === 'funding-round' ? isBeforeMoney(article, act.next) : !reading.shy),
    ) ?? false
  );
}

/** "Boston-based Nimbus", but "Boston-based HR software firm". */
function isFromTown({ text, tokens, lexis }: Article, { first, next }: Run): boolean {
  if (
    !lexis.seats.has(tokens[first - 1]?.word ?? '') ||
    tokens[first]!.gap !== Gap.space ||
    tokens[first - 2]?.word !== '-' ||
    tokens[first - 3]?.isNamelike !== true
  )
    return false;
  for (let at = next; at < next + 4; at += 1) if (lexis.describers.after({ text, tokens }, at)) return tokens[at - 1]!.kind === 'mark';
  return true;
}

/** "- Nimbus : 2 milliards": an item of a list, and its sum. */
const isBulleted = ({ tokens, figures }: Article, { first, next }: Run): boolean =>
  tokens[first - 1]?.kind === 'mark' &&
  '-–—•*'.includes(tokens[first - 1]!.word) &&
  (first === 1 || tokens[first - 1]!.gap >= Gap.line || tokens[first - 2]?.word === '.') &&
  tokens[next]?.kind === 'mark' &&
  ':–—-→('.includes(tokens[next]!.word) &&
  figures.some(
    ({ hedgeFirst, figure }) =>
      figure.kind === 'money' &&
      (hedgeFirst === next + 1 ||
        (tokens[next]!.word === '(' && hedgeFirst > next && hedgeFirst < next + 12 && tokens[hedgeFirst - 2]?.word === ')')),
  );

/** "the start-up Nimbus", "la jeune pousse française Nimbus". */
function isNamedByNoun(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (tokens[first]!.gap > Gap.line) return false;
  let at = first;
  const nation = lexis.nationalities.before(lines, at);
  if (nation && lexis.code === 'fr') at = nation.first;
  if ('"“«‘'.includes(tokens[at - 1]?.word || ' ')) at -= 1;
  // "Another start-up, iGenius, is seeking".
  const beside = tokens[first - 1]?.word === ',' && tokens[next]?.word === ',' ? lexis.describers.before(lines, first - 1) : null;
  if (
    lexis.code === 'en' &&
    (lexis.introducers.has(tokens[at - 1]?.word ?? '') || lexis.rivals.has(tokens[at - 1]?.word ?? '')) &&
    tokens[at]!.gap === Gap.space
  )
    return true;
  const noun = beside ?? lexis.describers.before(lines, at) ?? describerOver(article, at);
  if (noun) return noun.meaning !== 'other';
  // "la société spatiale Nimbus".
  if (
    lexis.code === 'fr' &&
    tokens[at - 1]?.kind === 'word' &&
    !tokens[at - 1]!.isNamelike &&
    tokens[at]!.gap === Gap.space &&
    /(?:ale?|elle|el|ive|if|ique|aire|euse)$/.test(tokens[at - 1]!.word) &&
    (lexis.describers.before(lines, at - 1)?.meaning ?? 'other') !== 'other'
  )
    return true;
  if (
    lexis.code === 'fr' &&
    (tokens[at - 1]?.word === 'chez' || (tokens[at]!.gap === Gap.space && lexis.introducers.has(tokens[at - 1]?.word ?? '')))
  )
    return true;
  // "dirigé par le Français Christophe Martin" names a person.
  return (
    nation !== null &&
    lexis.code === 'fr' &&
    lexis.articles.has(tokens[nation.first - 1]?.word ?? '') &&
    !lexis.leaders.has(tokens[nation.first - 3]?.word ?? '')
  );
}

/** "le fabricant de capteurs Nimbus": the noun before its complement. */
export function describerOver({ text, tokens, lexis }: Article, at: number) {
  if (lexis.code !== 'fr') return null;
  for (let back = at - 1; back > Math.max(0, at - 8); back -= 1) {
    const token = tokens[back]!;
    if (token.word === '-' && token.gap === Gap.none) continue;
    if (token.kind !== 'word' || (token.isNamelike && !token.word.endsWith("'") && token.word !== 'ia')) return null;
    // "l'entreprise de Mark Zuckerberg" names nothing.
    const tie = lexis.ties.after({ text, tokens }, back);
    if (lexis.beForms.has(token.word) || (tie === null && lexis.auxiliaries.has(token.word))) return null;
    if (back === at - 1 || (tie?.meaning !== 'of' && !innerTies.has(token.word))) continue;
    const nation = lexis.nationalities.before({ text, tokens }, back);
    const noun = lexis.describers.before({ text, tokens }, nation ? nation.first : back);
    if (noun && !lexis.senses.after({ text, tokens }, at - 1)?.meaning.some(({ kind }) => kind === 'verb')) return noun;
  }
  return null;
}

/** "la néobanque pour indépendants Nimbus", "l'éditeur de logiciels en ligne Nimbus". */
const innerTies = new Set(['pour', 'en']);

const definite = new Set(['the', 'le', 'la', "l'"]);

const isFirst = (tokens: Article['tokens'], at: number): boolean =>
  at === 0 || tokens[at]!.gap >= Gap.line || '.!?…'.includes(tokens[at - 1]!.word);

/** "Selon le média américain The Information, la société": who is quoted. */
function isQuoted({ text, tokens, lexis }: Article, first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - 6) && tokens[at]!.kind === 'word'; at -= 1)
    if (lexis.accordingTo.before({ text, tokens }, at)) return true;
  return lexis.accordingTo.before({ text, tokens }, first) !== null;
}

/** "Nimbus, a Paris-based start-up", "Nimbus, fabricant de drones". */
function isExplained(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (tokens[next]?.kind !== 'mark' || !(lexis.code === 'en' ? ',(—–' : ',(').includes(tokens[next]!.word)) return false;
  // "Certes, la start-up": a first word is no name for that.
  if (next === first + 1 && isFirst(tokens, first) && definite.has(tokens[next + 1]?.word ?? '')) return false;
  const lines = { text, tokens };
  if (isQuoted(article, first)) return false;
  if (lexis.explains.after(lines, next + 1) && !lexis.firstNames.has(tokens[first]!.word)) return true;
  for (let at = next + 1; at < Math.min(tokens.length, next + 12); at += 1) {
    const found = lexis.describers.after(lines, at);
    // "Separately, chip designer Marvell said": the noun goes with the name after it.
    if (
      found &&
      found.next < tokens.length &&
      tokens[found.next]!.gap === Gap.space &&
      tokens[found.next]!.isNamelike &&
      tokens[found.next]!.kind === 'word'
    )
      return false;
    if (found) return found.meaning !== 'other' && !lexis.titles.has(tokens[next + 1]!.word) && !lexis.titles.has(tokens[at - 1]!.word);
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.word !== '-') return false;
    if (
      lexis.titles.has(token.word) ||
      lexis.relatives.has(token.word) ||
      (at > next + 1 && lexis.ties.after(lines, at) && token.word !== 'de')
    )
      return false;
  }
  return false;
}

const hasLegalForm = ({ tokens, lexis }: Article, { first, next }: Run): boolean =>
  (lexis.legalForms.has(tokens[next - 1]!.word) && next > first + 1) ||
  (lexis.legalForms.has(tokens[next]?.word ?? '') && tokens[next]!.isNamelike && tokens[next]!.gap === Gap.space);

/** "Nimbus raised", "Nimbus a levé", "Nimbus's revenue". */
function acts(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (next - first > 1 && lexis.titles.has(tokens[first - 1]?.word ?? '')) return false;
  const tie = first > 0 && tokens[first]!.gap < Gap.line ? lexis.ties.before(lines, first) : null;
  if (lexiconOf(lexis.code).functionWords.has(tokens[first]!.word) || lexis.pronouns.after(lines, first)) return false;
  const owns = tokens[next]?.word === 's' && tokens[next]!.gap === Gap.none;
  // "In Nuro's Series E", but "with Nimbus raised".
  if (tie && !owns && text.slice(tokens[tie.first]!.start, tokens[tie.first]!.end) !== 'a') return false;
  // "Intuit announced plans to cut", "Fiverr's planned 30% workforce reduction".
  const isPassing = (at: number, owner: boolean): boolean =>
    lexis.moods.after(lines, at) !== null ||
    lexis.moods.before(lines, at + 1) !== null ||
    lexis.says.has(tokens[at]!.word) ||
    tokens[at]!.word === 'plans' ||
    /ly$/.test(tokens[at]!.word) ||
    (owner && (tokens[at]!.kind === 'digits' || '%$.'.includes(tokens[at]!.word)));
  const from = pastRelative(article, next);
  let announced = false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at]!;
    // "Nimbus announced a $28 million Series C".
    if ((announced || owns) && token.kind !== 'word') at = article.figures.find(({ hedgeFirst }) => hedgeFirst === at)?.next ?? at;
    const found = lexis.senses.after(lines, at);
    if (
      found &&
      tokens[at]!.gap <= Gap.space &&
      found.meaning.some(({ kind, reading, metric }) =>
        kind === 'verb'
          ? (!reading.shy && reading.subject !== 'customer') ||
            (metric.id === 'funding-round' && isBeforeMoney(article, found.next)) ||
            (lexis.code === 'en' && metric.id === 'contract' && isBeforeMoney(article, found.next, farthestDeal))
          : (owns || announced) && !reading.shy,
      )
    )
      return true;
    announced ||= lexis.says.has(token.word);
    if (!(lexis.light.has(tokens[at]!.word) || token.word === 's' || token.word === 'to' || isPassing(at, owns))) return false;
  }
  return false;
}

const mostInRelative = 24;

/** "Nimbus, which makes sensors, raised": past what is told of it in between. */
function pastRelative({ tokens }: Article, next: number): number {
  if (tokens[next]?.word !== ',' || tokens[next + 1]?.word !== 'which') return next;
  for (let at = next + 2; at < Math.min(tokens.length, next + mostInRelative); at += 1) {
    if ('.;!?'.includes(tokens[at]!.word || ' ') || tokens[at]!.gap > Gap.line) return next;
    if (tokens[at]!.word === ',') return at + 1;
  }
  return next;
}

/** "secured a 700 million". */
const isBeforeMoney = ({ figures }: Article, at: number, reach = 3): boolean =>
  figures.some(({ figure, hedgeFirst }) => figure.kind === 'money' && hedgeFirst >= at && hedgeFirst <= at + reach);

/** "signed a 15-year, $9.8 billion lease". */
const farthestDeal = 6;
