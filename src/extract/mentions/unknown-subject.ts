// Companies that nobody introduces: unknown names that a sentence with figures opens its clause with.

import type { Article } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import { sentenceAt } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import type { Run } from './capital-runs.js';

/** A comma, an article, a nationality. */
const farthestInList = 4;

/** Tells "Jean Dupont", "M. Dupont", and "Dupont" in a text that names Jean Dupont: no companies, whatever they do. */
export function personsAmong({ text, tokens, lexis }: Article, runs: readonly Run[]): (run: Run) => boolean {
  const surnames = new Set<string>();
  const isNamedInFull = ({ first, next }: Run): boolean =>
    isFullName({ first, next }) ||
    (lexis.titles.has(tokens[first - 1]?.word ?? '') && tokens[first]!.gap < Gap.line) ||
    isTitled(next) ||
    hasStartup(next);
  // "Maxim Integrated Products" opens with a first name too.
  const isFullName = ({ first, next }: Omit<Run, 'key'>): boolean =>
    next - first > 1 &&
    lexis.firstNames.has(tokens[first]!.word) &&
    !'&.'.includes(tokens[first + 1]!.word) &&
    (lexis.code === 'fr' || (next - first < 3 && !lexis.inNames.has(tokens[next - 1]!.word)));
  // "Jane Doe's start-up".
  const hasStartup = (next: number): boolean =>
    tokens[next]?.word === 's' &&
    tokens[next]!.gap === Gap.none &&
    (lexis.ventures.has(tokens[next + 1]?.word ?? '') || lexis.describers.after({ text, tokens }, next + 1)?.meaning === 'startup');
  /** "Ada Nim, the founder of", "Ada Nim, ancienne dirigeante chez", "Ada Nim, ex-directrice". */
  function isTitled(next: number): boolean {
    if (tokens[next]?.word !== ',') return false;
    let at = lexis.code === 'en' && lexis.definite.has(tokens[next + 1]?.word ?? '') ? next + 2 : next + 1;
    while (
      lexis.code === 'fr' &&
      at < next + 4 &&
      (lexis.articles.has(tokens[at]?.word ?? '') || lexis.earlyAdjectives.has(tokens[at]?.word ?? '') || tokens[at]?.word === '-')
    )
      at += 1;
    return lexis.titles.has(tokens[at]?.word ?? '');
  }
  const persons = new Set(runs.filter(isNamedInFull).map(({ key }) => key));
  // "Ada Nim, le Belge Bo Lee et Cy Roe": those in a list with a person.
  for (const list of lexis.code === 'fr' ? [runs, [...runs].reverse()] : [])
    for (let at = 1; at < list.length; at += 1) {
      const [one, other] = [list[at - 1]!, list[at]!];
      if (persons.has(one.key) && other.next - other.first > 1 && (one.first < other.first ? isBeside(one, other) : isBeside(other, one)))
        for (const { key } of [one, other]) persons.add(key);
    }
  for (const run of runs) if (persons.has(run.key)) surnames.add(tokens[run.next - 1]!.word);
  return (run) => persons.has(run.key) || isNamedInFull(run) || (run.next - run.first === 1 && surnames.has(tokens[run.first]!.word));

  function isBeside({ next }: Run, { first }: Run): boolean {
    if (first - next > farthestInList || first === next) return false;
    for (let at = next; at < first; at += 1)
      if (
        tokens[at]!.word !== ',' &&
        !lexis.joins.has(tokens[at]!.word) &&
        !lexis.articles.has(tokens[at]!.word) &&
        !lexis.nationalities.after({ text, tokens }, at)
      )
        return false;
    return true;
  }
}

/** "Nimbus, avec une levée de 6 millions": its figure is near. */
const farthestTold = 7;

/** An aside longer than this is a sentence of its own. */
const mostInAside = 26;

/** "Nimbus, qui fabrique des capteurs, a bénéficié": a name free of any tie, and its verb. */
export function opensClause(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis, sentences, figures } = article;
  const sentence = sentences[sentenceAt(sentences, first)]!;
  if (lexis.code !== 'fr') return false;
  const after = tokens[next]?.word === ',' ? next + 1 : next;
  if (
    tokens[after]?.word === 'avec' &&
    figures.some(
      ({ hedgeFirst, figure }) =>
        hedgeFirst > after &&
        hedgeFirst - after <= farthestTold &&
        (figure.unit === 'people' ? hedgeFirst === after + 1 : figure.kind === 'money' && after > next),
    )
  )
    return true;
  // "Avec 9,3 millions levés, Nimbus occupe la première place".
  if (
    tokens[sentence.first]!.word === 'avec' &&
    tokens[first - 1]?.word === ',' &&
    first - sentence.first < 12 &&
    tokens[next]?.kind === 'word' &&
    figures.some(({ hedgeFirst, figure }) => hedgeFirst === sentence.first + 1 && figure.kind === 'money')
  )
    return true;
  if (!isFree(article, first, sentence.first) || isFounder(article, first, sentence.first)) return false;
  // "Nimbus et Nvidia, eux, consacrent": past the other one.
  let end = next;
  if (lexis.joins.has(tokens[end]?.word ?? '') && tokens[end + 1]?.isNamelike)
    for (end += 1; end < sentence.next && tokens[end]!.isNamelike; end += 1);
  let verb = pastAside(article, pastAside(article, end, sentence.next), sentence.next);
  // "Nimbus n'en demeure pas moins": after such little words stands the verb.
  const subject = verb;
  while (verb < sentence.next && lexis.clitics.has(tokens[verb]!.word)) verb += 1;
  if (verb === subject && !isVerb(verb)) return false;
  // A title names whom its text is about.
  if (sentence.kind === 'heading' && first === sentence.first && figures.some(({ figure }) => figure.kind === 'money')) return true;
  let last = sentence;
  while (sentences[last.index + 1]?.paragraph === sentence.paragraph) last = sentences[last.index + 1]!;
  return figures.some(({ first: at, figure }) => at > verb && at < last.next && figure.kind !== 'number');

  function isVerb(at: number): boolean {
    const { word, kind, gap } = tokens[at] ?? { word: '', kind: 'mark', gap: Gap.line };
    if (kind !== 'word' || at >= sentence.next || gap >= Gap.line) return false;
    if (text.slice(tokens[at]!.start, tokens[at]!.end) === 'à') return false;
    const isAuxiliary = lexis.auxiliaries.has(word);
    // "ScaleX a étudié", "Avolta montre": what others did.
    if (lexis.surveys.has(word) || (isAuxiliary && lexis.surveys.has(tokens[at + 1]?.word ?? ''))) return false;
    return (
      isAuxiliary ||
      lexis.doings.has(word) ||
      lexis.beForms.has(word) ||
      isVerbAt(article, at) ||
      lexis.moods.after(article, at) !== null ||
      lexis.links.after(article, at) !== null
    );
  }
}

/** "fondée en 2020 par Ada Nim, Bo Lee et Cy Roe": one of a list of persons. */
function isFounder({ tokens, lexis }: Article, first: number, start: number): boolean {
  let at = first - 1;
  while (at > start && (tokens[at]!.isNamelike || tokens[at]!.word === ',' || tokens[at]!.word === 'et' || tokens[at]!.word === '-'))
    at -= 1;
  return (
    at >= start &&
    lexis.agents.has(tokens[at]!.word) &&
    tokens.slice(Math.max(start, at - 4), at).some(({ word }) => lexis.births.has(word) || lexis.leaders.has(word))
  );
}

/** Nothing governs it: it opens its sentence, or follows a comma, a colon, "et" or "que". */
function isFree({ text, tokens, lexis }: Article, first: number, start: number): boolean {
  if (first === start || tokens[first]!.gap >= Gap.line) return true;
  const { word, kind } = tokens[first - 1]!;
  if (kind === 'mark') return ',;:'.includes(word) || (first - 1 === start && '"“«–—-'.includes(word));
  return lexis.ties.before({ text, tokens }, first) === null && (word === 'et' || word === 'que' || word === "qu'");
}

/** Past ", spécialisée dans les capteurs," or "(NMB)". */
function pastAside({ tokens }: Article, next: number, end: number): number {
  const opening = tokens[next]?.word ?? '';
  // "Ming Wu, et X": a list goes on.
  if (opening === ',' && tokens[next + 1]?.word === 'et') return end;
  const closing = ({ ',': ',', '(': ')', '–': '–', '—': '—' } as Record<string, string>)[opening];
  if (closing === undefined) return next;
  for (let at = next + 1; at < Math.min(end, next + mostInAside); at += 1) if (tokens[at]!.word === closing) return at + 1;
  return end;
}
