// Companies the base does not know, told by how the article introduces them.

import type { Article } from './article.js';
import { isActedOn } from './acted-on.js';
import { backersOf } from './find-backers.js';
import { nameAt, type NameIndex } from './known-names.js';
import { capitalRuns, type Run } from './capital-runs.js';
import { isItem } from './listed-names.js';
import { isCompany, type Whom } from './mention.js';
import { foldName } from '../names/fold-name.js';
import { lexiconOf } from '../figures/lexicon.js';
import { opensClause, personsAmong } from './unknown-subject.js';
import { Gap } from './word.js';

export interface Strangers {
  /** The stranger whose name begins at a token. */
  at(at: number): { next: number; whom: Whom } | null;
}

export function strangersOf(article: Article, names: NameIndex): Strangers {
  const runs = capitalRuns(article, names);
  const introduced = new Map<string, Whom>();
  const isPerson = personsAmong(article, runs);
  for (const run of runs) if (!introduced.has(run.key) && (isIntroduced(article, run) || (opensClause(article, run) && !isPerson(run)))) introduced.set(run.key, whomOf(article, run));
  const backers = backersOf(article, runs, names);
  for (const run of runs) if (!introduced.has(run.key) && backers.has(run.first)) introduced.set(run.key, { ...whomOf(article, run), sector: 'investor' });
  // "Nimbus's valuation", of a text that names Nimbus Robotics: the whole name is its own.
  for (const [key, whom] of [...introduced]) introduced.set(key, knownInFull(whom, names) ?? inFull(article, key, runs) ?? whom);
  // "Nimbus Robotics" is "Nimbus" afterwards, unless two strangers share the word.
  for (const [key, whom] of [...introduced]) {
    const [head] = key.split(' ');
    if (head !== key && head!.length > 3 && !article.lexis.places.has(head!)) introduced.set(head!, introduced.has(head!) && introduced.get(head!) !== whom ? introduced.get(head!)! : whom);
  }
  for (const [key, whom] of article.lexis.code === 'fr' ? headsOf(article, names) : []) if (!introduced.has(key)) introduced.set(key, whom);
  const starts = new Map<number, { next: number; whom: Whom }>();
  for (const run of runs) {
    const whom = introduced.get(run.key) ?? introduced.get(run.key.split(' ')[0]!);
    if (whom) starts.set(run.first, { next: run.next, whom });
  }
  return { at: (at) => starts.get(at) ?? null };
}

/** "Stability", in a text that names Stability AI. */
function headsOf({ tokens, lexis }: Article, names: NameIndex): [key: string, whom: Whom][] {
  const heads: [string, Whom][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(tokens, at, names, lexis);
    if (!found) continue;
    const head = tokens[at]!.word;
    if (found.next - at > 1 && head.length > 3 && isCompany(found.whom) && nameTails.has(tokens[found.next - 1]!.word) && !lexis.places.has(head)) heads.push([tokens.slice(at, found.next - 1).filter(({ kind }) => kind !== 'mark').map(({ word }) => word).join(' '), found.whom]);
    at = found.next - 1;
  }
  return heads;
}

/** What a name may lose when it is told again. */
const nameTails = new Set(['ai', 'labs', 'lab', 'systems', 'technologies', 'technology', 'group', 'computing', 'robotics', 'platforms', 'energy']);

/** "Nimbus", where the base has "Nimbus AI". */
const knownInFull = ({ name }: Whom, { whoms }: NameIndex): Whom | null => whoms.get(`${foldName(name)}ai`) ?? (name.length === 1 ? whoms.get(`${foldName(name)}company`) : undefined) ?? null;

/** The one longer name, told before, that opens with a single word. */
function inFull(article: Article, key: string, runs: readonly Run[]): Whom | null {
  const first = runs.find((run) => run.key === key)?.first ?? 0;
  const longer = key.includes(' ') ? [] : runs.filter((run) => run.first < first && run.key.startsWith(`${key} `));
  return longer.length > 0 && longer.every((run) => run.key === longer[0]!.key) ? whomOf(article, longer[0]!) : null;
}

const whomOf = ({ text, tokens }: Article, { first, next }: Run): Whom => ({ id: null, name: text.slice(tokens[first]!.start, tokens[next - 1]!.end).replace(/\s+/g, ' ').replace(/[’']$/, ''), kind: null, sector: null, country: null });

function isIntroduced(article: Article, run: Run): boolean {
  return isNamedByNoun(article, run) || isExplained(article, run) || hasLegalForm(article, run) || acts(article, run) || isActedOn(article, run) || isListed(article, run) || isBulleted(article, run) || doesInRelative(article, run) || isDoing(article, run) || isFromTown(article, run);
}

/** "2. Nimbus – $20m": no noun of a figure, and not a label. */
const isListed = (article: Article, run: Run): boolean =>
  article.tokens[run.next]?.word !== ':' && article.lexis.senses.after(article, run.next - 1) === null && article.figures.some((placed) => placed.figure.kind === 'money' && placed.hedgeFirst === run.next + 1 && isItem(article, run, placed));

/** "celle de Nimbus Group qui avait levé", "Nimbus, which secured $20m", "Nimbus – which raised": a company is what raises, loses or cuts. */
function doesInRelative(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  let at = tokens[next]?.kind === 'mark' && ',–—'.includes(tokens[next]!.word) ? next + 1 : next;
  if (!lexis.relatives.has(tokens[at]?.word ?? '') || tokens[at]!.word === 'who' || lexis.titles.has(tokens[first - 1]?.word ?? '')) return false;
  // "a campus in Nimbus that will draw": a place.
  if (lexis.code === 'en' && at === next && first > 0 && lexis.ties.before({ text, tokens }, first)) return false;
  for (at += 1; at < next + 6 && lexis.light.has(tokens[at]?.word ?? ''); at += 1);
  const act = lexis.senses.after({ text, tokens }, at);
  return act?.meaning.some(({ kind, reading, metric }) => kind === 'verb' && reading.subject === 'entity' && reading.object === undefined && (!reading.shy || (lexis.code === 'en' && metric.id === 'funding-round' && isBeforeMoney(article, act.next)))) ?? false;
}

/** "with Nimbus securing $20m": who does it stands between the two. */
function isDoing(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (lexis.code !== 'en' || tokens[first - 1]?.word !== 'with' || !tokens[next]?.word.endsWith('ing')) return false;
  const act = lexis.senses.after({ text, tokens }, next);
  return act?.meaning.some(({ kind, metric, reading }) => kind === 'verb' && (metric.id === 'funding-round' ? isBeforeMoney(article, act.next) : !reading.shy)) ?? false;
}

/** "Boston-based Nimbus", but "Boston-based HR software firm". */
function isFromTown({ text, tokens, lexis }: Article, { first, next }: Run): boolean {
  if (!lexis.seats.has(tokens[first - 1]?.word ?? '') || tokens[first]!.gap !== Gap.space || tokens[first - 2]?.word !== '-' || tokens[first - 3]?.isNamelike !== true) return false;
  for (let at = next; at < next + 4; at += 1) if (lexis.describers.after({ text, tokens }, at)) return tokens[at - 1]!.kind === 'mark';
  return true;
}

/** "- Nimbus : 2 milliards": an item of a list, and its sum. */
const isBulleted = ({ tokens, figures }: Article, { first, next }: Run): boolean =>
  tokens[first - 1]?.kind === 'mark' && '-–—•*'.includes(tokens[first - 1]!.word) && (first === 1 || tokens[first - 1]!.gap >= Gap.line || tokens[first - 2]?.word === '.') && tokens[next]?.kind === 'mark' && ':–—-→('.includes(tokens[next]!.word) && figures.some(({ hedgeFirst, figure }) => figure.kind === 'money' && (hedgeFirst === next + 1 || (tokens[next]!.word === '(' && hedgeFirst > next && hedgeFirst < next + 12 && tokens[hedgeFirst - 2]?.word === ')')));

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
  const noun = beside ?? lexis.describers.before(lines, at) ?? describerOver(article, at);
  if (noun) return noun.meaning !== 'other';
  // "la société spatiale Nimbus".
  if (lexis.code === 'fr' && tokens[at - 1]?.kind === 'word' && !tokens[at - 1]!.isNamelike && tokens[at]!.gap === Gap.space && /(?:ale?|elle|el|ive|if|ique|aire|euse)$/.test(tokens[at - 1]!.word) && (lexis.describers.before(lines, at - 1)?.meaning ?? 'other') !== 'other') return true;
  if (lexis.code === 'fr' && (tokens[at - 1]?.word === 'chez' || (tokens[at]!.gap === Gap.space && lexis.introducers.has(tokens[at - 1]?.word ?? '')))) return true;
  // "dirigé par le Français Christophe Martin" names a person.
  return nation !== null && lexis.code === 'fr' && lexis.articles.has(tokens[nation.first - 1]?.word ?? '') && !lexis.leaders.has(tokens[nation.first - 3]?.word ?? '');
}

/** "le fabricant de capteurs Nimbus": the noun before its complement. */
export function describerOver({ text, tokens, lexis }: Article, at: number) {
  if (lexis.code !== 'fr') return null;
  for (let back = at - 1; back > Math.max(0, at - 8); back -= 1) {
    const token = tokens[back]!;
    if (token.word === '-' && token.gap === Gap.none) continue;
    if (token.kind !== 'word' || token.isNamelike && !token.word.endsWith("'") && token.word !== 'ia') return null;
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

const isFirst = (tokens: Article['tokens'], at: number): boolean => at === 0 || tokens[at]!.gap >= Gap.line || '.!?…'.includes(tokens[at - 1]!.word);

/** "Selon le média américain The Information, la société": who is quoted. */
function isQuoted({ text, tokens, lexis }: Article, first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - 6) && tokens[at]!.kind === 'word'; at -= 1) if (lexis.accordingTo.before({ text, tokens }, at)) return true;
  return lexis.accordingTo.before({ text, tokens }, first) !== null;
}

/** "Nimbus, a Paris-based start-up", "Nimbus, fabricant de drones". */
function isExplained(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  if (tokens[next]?.word !== ',' && tokens[next]?.word !== '(') return false;
  // "Certes, la start-up": a first word is no name for that.
  if (next === first + 1 && isFirst(tokens, first) && definite.has(tokens[next + 1]?.word ?? '')) return false;
  const lines = { text, tokens };
  if (isQuoted(article, first)) return false;
  if (lexis.explains.after(lines, next + 1) && !lexis.firstNames.has(tokens[first]!.word)) return true;
  for (let at = next + 1; at < Math.min(tokens.length, next + 12); at += 1) {
    const found = lexis.describers.after(lines, at);
    // "Separately, chip designer Marvell said": the noun goes with the name after it.
    if (found && found.next < tokens.length && tokens[found.next]!.gap === Gap.space && tokens[found.next]!.isNamelike && tokens[found.next]!.kind === 'word') return false;
    if (found) return found.meaning !== 'other' && !lexis.titles.has(tokens[next + 1]!.word) && !lexis.titles.has(tokens[at - 1]!.word);
    const token = tokens[at]!;
    if (token.kind === 'mark' && token.word !== '-') return false;
    if (lexis.titles.has(token.word) || lexis.relatives.has(token.word) || (at > next + 1 && lexis.ties.after(lines, at) && token.word !== 'de')) return false;
  }
  return false;
}

const hasLegalForm = ({ tokens, lexis }: Article, { first, next }: Run): boolean =>
  (lexis.legalForms.has(tokens[next - 1]!.word) && next > first + 1) || (lexis.legalForms.has(tokens[next]?.word ?? '') && tokens[next]!.isNamelike && tokens[next]!.gap === Gap.space);

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
  const isPassing = (at: number, owner: boolean): boolean => lexis.moods.after(lines, at) !== null || lexis.moods.before(lines, at + 1) !== null || lexis.says.has(tokens[at]!.word) || tokens[at]!.word === 'plans' || /ly$/.test(tokens[at]!.word) || (owner && (tokens[at]!.kind === 'digits' || '%$.'.includes(tokens[at]!.word)));
  const from = pastRelative(article, next);
  let announced = false;
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at]!;
    // "Nimbus announced a $28 million Series C".
    if ((announced || owns) && token.kind !== 'word') at = article.figures.find(({ hedgeFirst }) => hedgeFirst === at)?.next ?? at;
    const found = lexis.senses.after(lines, at);
    if (found && tokens[at]!.gap <= Gap.space && found.meaning.some(({ kind, reading, metric }) => (kind === 'verb' ? (!reading.shy && reading.subject !== 'customer') || (metric.id === 'funding-round' && isBeforeMoney(article, found.next)) : (owns || announced) && !reading.shy))) return true;
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
const isBeforeMoney = ({ figures }: Article, at: number): boolean => figures.some(({ figure, hedgeFirst }) => figure.kind === 'money' && hedgeFirst >= at && hedgeFirst <= at + 3);
