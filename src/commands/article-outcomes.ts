// What an article states, as rows for the intake: each candidate of `extract` is a row, one that is not sure enough a refusal.

import { articleHead } from '../extract/article-head.js';
import type { Candidate } from '../extract/candidate.js';
import { readArticle } from '../extract/extract-facts.js';
import type { KnownName } from '../extract/mentions/known-names.js';
import type { Outcome } from '../importers/importer.js';
import { madeSourceId } from '../importers/reading/made-source-id.js';
import { refusalOf } from '../importers/reading/outcome.js';
import { ownOutcome } from '../importers/reading/own-record.js';
import { Failure } from '../model/failure.js';
import { codePointCounter } from '../model/span.js';
import type { Options } from './command.js';
import { askedLanguage, askedPublished } from './reading-options.js';

const usuallySure = 0.5;

/** `path` is what the reader calls the file. The flags say what the file does not say of itself. */
export function articleOutcomes(path: string, text: string, names: readonly KnownName[], options: Options): Outcome[] {
  if (text.includes('\0')) return [refusalOf('the article', 'not text')];
  const head = articleHead(text);
  const published = head.published ?? askedPublished(options);
  const publisher = head.publisher ?? (options.publisher as string | undefined) ?? null;
  const url = head.url ?? (options.url as string | undefined) ?? null;
  if (publisher === null)
    return [refusalOf('the article', 'who published it is not known: publisher: in its front matter, or --publisher')];
  const asked = askedLanguage(options);
  const told = head.language === 'fr' || head.language === 'en' ? head.language : asked;
  // The front matter is no part of the text, and yet places are counted from its beginning.
  const body = text.slice(0, head.end).replace(/[^\n]/g, ' ') + text.slice(head.end);
  const { article, candidates } = readArticle(body, { language: asked === 'auto' ? told : asked, published, names });
  const points = codePointCounter(text);
  const { title, author } = head;
  const source = {
    id: madeSourceId(publisher, published, url ?? title ?? path),
    publisher,
    title,
    author,
    url,
    published,
    language: article.language,
    length: points(text.length),
    copy: path.startsWith('/') ? path.split('/').at(-1)! : path.replace(/^(?:\.\/)+/, ''),
  };
  const least = leastSure(options);
  return candidates.map((one, index): Outcome => {
    const row = `fact ${index + 1}, ${one.printed.replace(/\s+/g, ' ').slice(0, 40)}`;
    const line = lineAt(text, one.start);
    if (one.confidence < least) return { ...refusalOf(row, `not sure enough (${one.confidence}): --min-confidence with less`), line };
    return { ...ownOutcome(row, recordOf(one, points), source), line };
  });
}

/** A line end inside a figure is a space; its length is that of the place. */
function recordOf(
  { entity, metric, min, max, unit, hedge, precision, period, status, parties, attribution, definition, printed, start, end }: Candidate,
  points: (offset: number) => number,
): object {
  return {
    entity,
    metric,
    status,
    parties,
    attribution,
    definition,
    period,
    printed: printed.replace(/\s/g, ' '),
    start: points(start),
    end: points(end),
    ...((min !== null || max !== null) && { value: { min, max, unit, hedge, precision } }),
  };
}

function leastSure({ minConfidence }: Options): number {
  const least = minConfidence === undefined ? usuallySure : Number(minConfidence);
  if (!(least >= 0 && least <= 1))
    throw new Failure('usage', `"${String(minConfidence)}" is no confidence: it goes from 0 to 1`, '--min-confidence 0.8');
  return least;
}

const lineAt = (text: string, place: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};
