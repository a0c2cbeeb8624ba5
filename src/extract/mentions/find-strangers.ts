// Companies the base does not know, told by how the article introduces them.

import { foldName } from '../../names/fold-name.js';
import type { Article } from '../text/article.js';
import { sentenceAt } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import { capitalRuns, type Run } from './capital-runs.js';
import { backersOf } from './find-backers.js';
import { isIntroduced } from './introductions.js';
import { nameAt, type NameIndex } from './known-names.js';
import { isCompany, type Whom } from './mention.js';
import { nameTails } from './name-tails.js';
import { opensClause, personsAmong } from './unknown-subject.js';

export interface Strangers {
  /** The stranger whose name begins at a token. */
  at(at: number): { next: number; whom: Whom } | null;
}

export function strangersOf(article: Article, names: NameIndex): Strangers {
  const runs = capitalRuns(article, names);
  const introduced = new Map<string, Whom>();
  const parts = new Set(runs.filter((run) => isPart(article, run, names)).map(({ key }) => key));
  const isPerson = personsAmong(article, runs);
  for (const run of runs) {
    if (introduced.has(run.key) || parts.has(run.key) || isPerson(run)) continue;
    if (isIntroduced(article, run) || opensClause(article, run) || isOfTitle(article, run, runs))
      introduced.set(run.key, whomOf(article, run));
  }
  const backers = backersOf(article, runs, names, isPerson);
  for (const run of runs)
    if (!introduced.has(run.key) && backers.has(run.first)) introduced.set(run.key, { ...whomOf(article, run), sector: 'investor' });
  // "Nimbus's valuation", of a text that names Nimbus Robotics: the whole name is its own.
  for (const [key, whom] of [...introduced]) introduced.set(key, knownInFull(whom, names) ?? inFull(article, key, runs) ?? whom);
  // "Nimbus Robotics" is "Nimbus" afterwards, unless two strangers share the word.
  for (const [key, whom] of [...introduced]) {
    const [head] = key.split(' ');
    if (head !== key && head!.length > 3 && !article.lexis.places.has(head!))
      introduced.set(head!, introduced.has(head!) && introduced.get(head!) !== whom ? introduced.get(head!)! : whom);
  }
  for (const [key, whom] of headsOf(article, names)) if (introduced.get(key)?.id == null) introduced.set(key, whom);
  const starts = new Map<number, { next: number; whom: Whom }>();
  for (const run of runs) {
    const whom = introduced.get(run.key) ?? introduced.get(run.key.split(' ')[0]!);
    if (whom) starts.set(run.first, { next: run.next, whom });
  }
  return { at: (at) => starts.get(at) ?? null };
}

/** "Nimbus, la fin d'un rêve", and Nimbus again below, where a capital tells a name: whom the text is about. */
function isOfTitle({ lexis, sentences, figures }: Article, { first, key }: Run, runs: readonly Run[]): boolean {
  const title = sentences[sentenceAt(sentences, first)]!;
  return (
    lexis.code === 'fr' &&
    title.kind === 'heading' &&
    title.first === first &&
    figures.some(({ figure }) => figure.kind === 'money') &&
    runs.some(
      (other) => other.key === key && other.first > title.next && sentences[sentenceAt(sentences, other.first)]!.first < other.first,
    )
  );
}

/** "Stability", in a text that names Stability AI. */
function headsOf({ tokens, lexis }: Article, names: NameIndex): [key: string, whom: Whom][] {
  const heads: [string, Whom][] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(tokens, at, names, lexis);
    if (!found) continue;
    const head = tokens[at]!.word;
    let end = found.next;
    while (end > at + 1 && nameTails.has(tokens[end - 1]!.word)) end -= 1;
    if (end < found.next && (head.length > 3 || tokens[at]!.kind === 'digits') && isCompany(found.whom) && !lexis.places.has(head))
      heads.push([keyBetween(tokens, at, end), found.whom]);
    at = found.next - 1;
  }
  return heads;
}

/** "1x" is one word. */
const keyBetween = (tokens: Article['tokens'], first: number, next: number): string =>
  tokens
    .slice(first, next)
    .map(({ kind, word, gap }, at) => (kind === 'mark' ? '' : at > 0 && gap > Gap.none ? ` ${word}` : word))
    .join('');

/** "Nimbus", where the base has "Nimbus AI". */
const knownInFull = ({ name }: Whom, { whoms }: NameIndex): Whom | null =>
  whoms.get(`${foldName(name)}ai`) ?? (name.length === 1 ? whoms.get(`${foldName(name)}company`) : undefined) ?? null;

/** The one longer name that opens with a single word, told before it, or below a heading that has the word alone. */
function inFull(article: Article, key: string, runs: readonly Run[]): Whom | null {
  const { sentences } = article;
  const first = runs.find((run) => run.key === key)?.first ?? 0;
  const { index, kind } = sentences[sentenceAt(sentences, first)]!;
  const isTitle = index === 0 || kind === 'heading';
  const longer = key.includes(' ') ? [] : runs.filter((run) => (run.first < first || isTitle) && run.key.startsWith(`${key} `));
  return longer.length > 0 && longer.every((run) => run.key === longer[0]!.key) ? whomOf(article, longer[0]!) : null;
}

const whomOf = ({ text, tokens }: Article, { first, next }: Run): Whom => ({
  id: null,
  name: withoutForm(
    text
      .slice(tokens[first]!.start, tokens[next - 1]!.end)
      .replace(/\s+/g, ' ')
      .replace(/[’']$/, ''),
  ),
  kind: null,
  sector: null,
  country: null,
});

/** "Nimbus Inc" is Nimbus. */
const withoutForm = (name: string): string => name.replace(/(?<=\S),? (?:inc|ltd|limited|llc|plc|gmbh|ag|sa|sas)$/i, '');

/** "the Visor Labs division", "Meta's Visor Labs": a part of a company is no other company. */
function isPart({ tokens, lexis }: Article, { first, next }: Run, names: NameIndex): boolean {
  if (lexis.code !== 'en') return false;
  if (lexis.divisions.has(tokens[next]?.word ?? '') && tokens[next]!.gap === Gap.space) return true;
  // "its Advanced Nimbus Group".
  if (next - first > 1 && lexis.possessives.has(tokens[first - 1]?.word ?? '') && tokens[first]!.gap === Gap.space) return true;
  if (tokens[first - 1]?.word !== 's' || tokens[first - 1]!.gap !== Gap.none) return false;
  return [2, 3, 4].some((back) => {
    const owner = nameAt(tokens, first - back, names, lexis);
    return owner !== null && owner.next === first - 1 && isCompany(owner.whom) && owner.whom.sector !== 'investor';
  });
}
