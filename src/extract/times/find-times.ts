// Finds the times a text names, and says which they are from the day of publication.

import type { Article } from '../text/article.js';
import { anyDigits } from '../words/time-recipe.js';
import { quarterOf, quarterText, yearText } from './calendar.js';
import { forms } from './time-forms.js';
import { timeReader, type TimeReader } from './time-reader.js';
import { yearTold } from './time-reckoned.js';
import type { Bare, Bearing, Time } from './time.js';

/** The times of an article, in order, none inside a figure. */
export function findTimes(article: Article): Time[] {
  const reader = timeReader(article);
  const { lexis, tokens, figures, sentences } = article;
  const times: Time[] = [];
  let figure = 0;
  let sentence = 0;
  let dated: { text: string; sentence: number } | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    while (figure < figures.length && figures[figure]!.next <= at) figure += 1;
    if (figure < figures.length && figures[figure]!.first <= at) continue;
    const read = inYearTold(reader, times, timeAt(reader, at)) ?? quarterInTurn(article, times, at);
    // "the seven-year-old company": an age.
    if (!read || (lexis.ages.has(tokens[read.next + 1]?.word ?? '') && tokens[read.next]!.word === '-')) continue;
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.first <= at) sentence += 1;
    const isMonth = read.rule === 'time:month' && /^\d{4}-\d\d/.test(read.text);
    const later: string | null = isMonth && read.yearless && dated?.sentence === sentence ? monthAfter(dated.text, read.text) : null;
    const found: Bare =
      later !== null && article.published !== null && later <= article.published ? { ...read, text: later, yearless: false } : read;
    if (isMonth && !found.yearless) dated = { text: found.text, sentence };
    const open = found.rule === 'time:relative' ? phraseStart(article, at) : at;
    const until = lexis.until.before(article, open);
    const since = lexis.since.before(article, open);
    const edge = lexis.ends.before(article, open) ?? lexis.starts.before(article, open) ?? lexis.middles.before(article, open);
    const untilEdge = edge && lexis.until.before(article, edge.first);
    const isWhen = tokens[found.next]?.word === ',' && lexis.whens.has(tokens[found.next + 1]?.word ?? '');
    const bearing: Bearing = found.bearing ?? (isWhen && since ? 'in' : until || untilEdge ? 'until' : since ? 'since' : 'in');
    const birth =
      lexis.founded.before(article, at) ??
      lexis.founded.before(article, at + 1) ??
      (lexis.light.has(tokens[at - 1]?.word ?? '') && lexis.light.has(tokens[at - 2]?.word ?? '')
        ? lexis.founded.before(article, at - 2)
        : null);
    // "the 6.6 billion set in December": a figure is not founded.
    const isBorn = birth !== null ? figures[figure - 1]?.next !== birth.first : isBornAt(article, at);
    const first = untilEdge?.first ?? edge?.first ?? until?.first ?? since?.first ?? open;
    // "en hausse de 22 % sur un an": the time of the growth alone.
    const isGrowth =
      bearing === 'over' &&
      lexis.changesAfter.after(article, first)?.next === found.next &&
      !(figures[figure - 1]?.next === first && figures[figure - 1]!.figure.kind === 'money');
    const compared =
      isGrowth ||
      [first, first - 1].some((look) => lexis.comparing.before(article, look) !== null && tokens[look]!.gap < 3) ||
      isOfCompared(article, first);
    const zoom =
      lexis.zooms.has(tokens[found.next]?.word ?? '') ||
      (lexis.beforeZoomed.has(tokens[first - 1]?.word ?? '') && lexis.zooms.has(tokens[first - 2]?.word ?? ''));
    times.push({
      bearing,
      fiscal: false,
      years: null,
      ahead: false,
      back: null,
      birth: isBorn,
      yearless: false,
      compared,
      zoom,
      ...found,
      first,
    });
    at = found.next - 1;
  }
  return byAccounts(times, reader);
}

/** "In June 2024 …. In September of the same year": the year is the one told last. */
function inYearTold(reader: TimeReader, times: readonly Time[], read: Bare | null): Bare | null {
  if (!read?.yearless || (read.grain !== 'month' && read.grain !== 'day')) return read;
  const behind = yearTold(reader, read.next);
  const told = behind && times.findLast(({ text, yearless, birth }) => !yearless && !birth && /^\d{4}/.test(text));
  return told
    ? { ...read, next: behind!.next, text: `${Number(told.text.slice(0, 4)) + behind!.on}${read.text.slice(4)}`, yearless: false }
    : read;
}

/** "13 milliards au troisième trimestre, après 19 au deuxième", "the third quarter … in the second": the noun is left out the second time. */
function quarterInTurn(article: Article, times: readonly Time[], at: number): Bare | null {
  const { tokens, lexis } = article;
  const ordinal = lexis.ordinals.get(tokens[at]!.word);
  const after = tokens[at + 1];
  if (ordinal === undefined || (after !== undefined && after.kind !== 'mark' && !lexis.joins.has(after.word))) return null;
  if (![at, at - 1].some((from) => lexis.ties.before(article, from)?.next === from)) return null;
  const last = times.findLast((time) => time.ordinal !== undefined && at - time.next < farthestQuarter);
  if (last?.grain !== 'quarter' || last.ordinal === ordinal) return null;
  const [year, quarter] = last.text.split('-Q').map(Number) as [number, number];
  return { ...last, next: at + 1, text: quarterText(year, quarter + ordinal - last.ordinal!), ordinal };
}

/** So many tokens back the quarter may have been named. */
const farthestQuarter = 30;

/** "créée il y a dix ans", "fondée à San Francisco en 2021": over the place. */
function isBornAt({ tokens, lexis }: Article, at: number): boolean {
  if (lexis.code !== 'fr') return false;
  if (lexis.births.has(tokens[at - 1]?.word ?? '')) return true;
  if (tokens[at - 1]?.word !== 'en') return false;
  for (let back = at - 2; back > Math.max(0, at - 9) && tokens[back]!.kind !== 'mark'; back -= 1) {
    if (lexis.births.has(tokens[back]!.word)) return true;
    if (!tokens[back]!.isNamelike && !lexis.light.has(tokens[back]!.word) && tokens[back]!.word !== 'par') return false;
  }
  return false;
}

/** "celle d'OpenAI l'année précédente": the time of what it is compared with. */
function isOfCompared(article: Article, first: number): boolean {
  const { tokens, lexis } = article;
  let at = tokens[first - 1]?.word === "l'" ? first - 1 : first;
  const end = at;
  while (at > end - 4 && at > 0 && tokens[at - 1]!.kind === 'word' && tokens[at - 1]!.isNamelike) at -= 1;
  return lexis.code === 'fr' && at < end && lexis.comparing.before(article, at) !== null;
}

/** An older quarter than so many is told for comparison: the accounts of a text are those of the last ones. */
const mostQuartersBack = 4;

/** "Second-quarter revenue", "full-year guidance", of a text that names "the first quarter of fiscal 2026": of the same accounts. */
function byAccounts(times: Time[], { today }: TimeReader): Time[] {
  const oldest = today ? quarterText(today.year, quarterOf(today.month) - mostQuartersBack) : '';
  const named = times.filter(({ ordinal, yearless, compared, text }) => ordinal !== undefined && !yearless && !compared && text >= oldest);
  const labelled = named.filter(({ fiscalYear }) => fiscalYear !== undefined).sort((one, other) => labelOf(other) - labelOf(one));
  const model = labelled[0] ?? named[0];
  if (!model) return times;
  const [year, quarter] = model.text.split('-Q').map(Number) as [number, number];
  const at = (quarters: number): string => quarterText(year, quarter + quarters);
  return times.map((time) => {
    if (time.fiscalYear !== undefined && model.fiscalYear !== undefined) return { ...time, text: at(labelOf(time) - labelOf(model)) };
    // Before the accounts are named, another quarter may be another company's.
    if (!time.yearless || (time.first < model.first && time.ordinal !== model.ordinal)) return time;
    // The quarter after the one reported is foreseen; a later one of the year was the year before.
    if (time.ordinal !== undefined)
      return { ...time, text: at(time.ordinal - model.ordinal! - (time.ordinal > model.ordinal! + 1 ? 4 : 0)) };
    return time.rule === 'time:whole-year' && model.fiscalYear !== undefined
      ? { ...time, text: yearText(model.fiscalYear), fiscal: true, yearless: false }
      : time;
  });
}

const labelOf = ({ fiscalYear, ordinal }: Time): number => fiscalYear! * 4 + ordinal!;

/** "in January 2025, then by June": the June after. */
function monthAfter(told: string, text: string): string {
  const year = Number(told.slice(0, 4));
  return `${text.slice(4, 7) > told.slice(4, 7) ? year : year + 1}${text.slice(4)}`;
}

/** "the previous year" begins with its article. */
function phraseStart({ tokens, lexis }: Article, at: number): number {
  const word = (look: number): string => tokens[look]?.word ?? '';
  const open = lexis.last.has(word(at - 1)) || lexis.next.has(word(at - 1)) || lexis.current.has(word(at - 1)) ? at - 1 : at;
  return lexis.code === 'en' && word(open - 1) === 'the' ? open - 1 : open;
}

function timeAt(reader: TimeReader, at: number): Bare | null {
  const { lexis, tokens } = reader.article;
  const { kind, word } = tokens[at]!;
  const opened = kind === 'mark' ? undefined : lexis.timeForms.get(kind === 'digits' ? anyDigits : word);
  for (const name of opened ?? []) {
    const found = forms[name](reader, at);
    if (found) return found;
  }
  return null;
}
