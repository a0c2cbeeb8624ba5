// What a draft leaves open: a figure that differs from a known one belies it only where both are surely of one thing.

import { happens } from '../../metrics/timing.js';
import type { KnownFact } from '../../query/known-facts.js';
import { tellFact } from '../draft/tell.js';
import { isAlone, unknown, type Case, type Judged } from './case.js';
import { anchor } from './compare-amounts.js';
import { fiscalOf, isAhead } from './same-thing.js';
import { lastDay } from './same-time.js';

/** Rules of reading that give a figure to a company which its sentence does not name. */
const guessedCompany: ReadonlySet<string> = new Set(['spoken-of-before', 'topic', 'as-before']);
/** Those and the rules that found it by a pronoun or a description. */
const followed: ReadonlySet<string> = new Set([...guessedCompany, 'subject-followed', 'possessive', 'spoken-of-too', 'whole-staff']);
/** Those that give it a time told elsewhere. */
const guessedTime = new Set(['time:carried', 'time:then', 'time:the-quarter', 'time:adrift']);
/** Slips that explain a figure whoever and whenever it is of. */
const telling = new Set<Judged['slip']>(['billion', 'currency']);

/** One whose name alone is the sentence before is said. */
export const isGuessedCompany = ({ claim: { why } }: Pick<Case, 'claim'>): boolean =>
  !why.includes('headed') && why.some((rule) => guessedCompany.has(rule));

export const isFollowed = ({ claim: { why } }: Pick<Case, 'claim'>): boolean => why.some((rule) => followed.has(rule));

/** A contradiction rests on a company and a time that were said; else the reading may be at fault. */
export function asFarAsSaid(asked: Case, judged: Judged): Judged {
  if (judged.verdict !== 'contradicted' || judged.isClear || telling.has(judged.slip)) return judged;
  // "It was 8.2 billion in 2024", where nobody else is spoken of.
  const isSaid = isAlone(asked) && asked.dated && judged.slip === 'digits' && !isAhead(asked.claim.status);
  const unsaid =
    isGuessedCompany(asked) && !isSaid
      ? 'of whom'
      : asked.claim.why.some((rule) => guessedTime.has(rule)) || (!asked.dated && asked.claim.why.includes('former-level'))
        ? 'of when'
        : null;
  if (unsaid !== null)
    return {
      ...judged,
      verdict: 'ambiguous',
      reason: `${judged.reason.replace(/\.$/, '')}; but the sentence itself does not say ${unsaid}`,
    };
  const [latest] = judged.evidence;
  // "The last quarter of its fiscal 2025": nobody has said which days those are.
  if (judged.slip === 'period' && asked.fiscal !== null && latest && fiscalOf(latest.fact.definition) === null)
    return { ...judged, verdict: 'ambiguous', reason: `${judged.reason}; the draft counts in fiscal time, the source does not` };
  if (!asked.dated && latest && mayBeNews(asked, latest, judged))
    return unknown(`the base knows nothing of ${asked.claim.entity.name} so recent: the latest is ${tellFact(latest)}`, judged.evidence);
  return mayBeAnother(asked, judged) ? { ...judged, verdict: 'ambiguous', reason: `known is another: ${judged.reason}` } : judged;
}

/** Days after which a price on the stock exchange, or another level, may have moved on. */
const [priceStale, levelStale] = [7, 45];
/** How many times as large it may have grown. */
const mostGrowth = 10;

/** Values grow, and a draft may know more than the base: a larger one than the latest known, said long after, is news or wrong. */
function mayBeNews({ claim, metric, asOf }: Case, latest: KnownFact, { slip, isClear }: Judged): boolean {
  if (slip !== null && (slip !== 'digits' || isClear)) return false;
  const [own, known] = [anchor(claim), anchor(latest.fact.value!)];
  const since = lastDay(latest.fact.period);
  if (own === null || known === null || since === '' || happens(metric)) return false;
  const isPrice = metric.is.traded;
  const days = (Date.parse(asOf) - Date.parse(since)) / 86_400_000;
  if (own > known * mostGrowth) return false;
  return isPrice ? Math.abs(days) > priceStale && own > known / mostGrowth : days > levelStale && own > known;
}

/** Plans and deals are made anew, and a year has room for more than one round or level: another amount is no contradiction by itself. */
function mayBeAnother({ claim, metric, dated }: Case, { slip, evidence }: Judged): boolean {
  if (slip !== null && slip !== 'hedge') return false;
  if (isAhead(claim.status) || evidence.every(({ fact }) => isAhead(fact.status))) return true;
  const isOfYear = dated && claim.period!.text.length < 'YYYY-MM'.length;
  const isNewDeal = !dated && happens(metric);
  return slip === null && !metric.is.steady && ((isOfYear && metric.timing !== 'flow') || isNewDeal);
}
