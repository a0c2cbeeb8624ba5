// Finds the times a text names, and says which they are from the day of publication.

import type { Article } from './article.js';
import type { Bare, Bearing, Time } from './time.js';
import { forms } from './time-forms.js';
import { smallNumbers, timeReader, type TimeReader } from './time-reader.js';

const shortForms = new Set(['q', 't', 'h', 's', 'fy']);

/** The times of an article, in order, none inside a figure. */
export function findTimes(article: Article): Time[] {
  const reader = timeReader(article);
  const { lexis, tokens, figures } = article;
  const times: Time[] = [];
  let figure = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while (figure < figures.length && figures[figure]!.next <= at) figure += 1;
    if (figure < figures.length && figures[figure]!.first <= at) continue;
    const found = read(reader, at);
    if (!found) continue;
    const until = lexis.until.before(article, at);
    const since = lexis.since.before(article, at);
    const edge = lexis.ends.before(article, at) ?? lexis.starts.before(article, at) ?? lexis.middles.before(article, at);
    const untilEdge = edge && lexis.until.before(article, edge.first);
    const isWhen = tokens[found.next]?.word === ',' && lexis.whens.has(tokens[found.next + 1]?.word ?? '');
    const bearing: Bearing = found.bearing ?? (isWhen && since ? 'in' : until || untilEdge ? 'until' : since ? 'since' : 'in');
    const birth = lexis.founded.before(article, at) !== null || lexis.founded.before(article, at + 1) !== null || (lexis.light.has(tokens[at - 1]?.word ?? '') && lexis.light.has(tokens[at - 2]?.word ?? '') && lexis.founded.before(article, at - 2) !== null);
    const first = untilEdge?.first ?? edge?.first ?? until?.first ?? since?.first ?? at;
    const compared = [first, first - 1].some((look) => lexis.comparing.before(article, look) !== null && tokens[look]!.gap < 3);
    const zoom = lexis.zooms.has(tokens[found.next]?.word ?? '') || (['le', 'au'].includes(tokens[first - 1]?.word ?? '') && lexis.zooms.has(tokens[first - 2]?.word ?? ''));
    times.push({ bearing, fiscal: false, years: null, ahead: false, back: null, birth, yearless: false, compared, zoom, ...found, first });
    at = found.next - 1;
  }
  return times;
}

function read(reader: TimeReader, at: number): Bare | null {
  const { kind, word } = reader.article.tokens[at]!;
  if (kind === 'mark' || word === '' || (kind === 'word' && !reader.article.lexis.opensTime.has(word) && smallNumbers[word] === undefined && !shortForms.has(word))) return null;
  for (const form of forms) {
    const found = form(reader, at);
    if (found) return found;
  }
  return null;
}
