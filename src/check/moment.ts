// What the words around a figure say of its time that its reading does not: now or once, and which fiscal year.

import type { Claim } from '../model/verdict.js';

/** So many characters before and after a figure are looked at, within its sentence. */
const reach = 160;

const once = /\b(?:once|formerly|previously|at its peak|at the time|back then|used to|had been|had|jadis|autrefois|naguère|à l[’']époque|à son apogée|était|étaient|avait|avaient|valait|comptait|employait)\b/i;
const now = /\b(?:now|currently|today|latest|just|désormais|aujourd[’']hui|actuellement|dernier|dernière|vient de|actuel|actuelle)\b/i;
const fiscalYear = /\b(?:fiscal(?: year)?|fiscal (?:first|second|third|fourth)[ -]quarter(?: of)?|(?:trimestre|semestre) fiscal|FY|exercice(?: fiscal| décalé)?|financial year)\s?[’']?(20\d\d|\d\d(?!\d))/i;
const quarters = /\bQ([1-4])\b|\bT([1-4])\b|\b(first|second|third|fourth|premier|deuxième|troisième|quatrième) (?:fiscal )?(?:quarter|trimestre)\b|\b([1-4])(?:er|e|ème) trimestre\b/i;
const denial = /\b(?:never|no one|nobody|neither|none of|not a single|personne n[e’']|aucune? [^,;]{1,40} n[e’']|fail(?:ed|s)? to|unable to|refused to|n[’']a pas réussi|a échoué à|échou[a-zà-ÿœ]* à|(?:did|does|has|have|had|was|were|is|will|would|could) not(?! only| just)|(?:did|does|has|have|had|was|were|is|wo|would|could)n[’']t|denie[sd]|denying|jamais|démen[a-zà-ÿœ]*|n[’'](?:a|ont|est|avait|était) pas|ne [a-zà-ÿœ]+ pas)\b(?! moins)/i;
/** They deny nothing. */
const idioms = /n[’']est pas en reste|n[’']est pas le seul[a-zà-ÿœ]*|n[’']est pas moins|is not alone|was not alone|isn[’']t alone|not to be outdone|has not stopped|n[’']a pas chômé/gi;
const nth: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4, premier: 1, deuxième: 2, troisième: 3, quatrième: 4 };

/** When a company was founded is no time of its figures. */
const births = /\b(?:founded|created|established|launched|born|set up|fondée?s?|créée?s?|née?s?|lancée?s?)\b[^.,;]{0,20}?(?:in|en)\s(?:[a-zà-ÿœ]+\s)?\d{4}/gi;

export interface Moment {
  tense: 'now' | 'past';
  /** "fiscal 2025 Q3". */
  fiscal: string | null;
  /** Years that the sentence names, whatever for. */
  years: readonly string[];
  /** "never raised", "n'a jamais levé": the sentence says it is not so. */
  denied: boolean;
  /** "in 2024 and 2025 together": of several years at once. */
  joint: boolean;
  /** "had raised": all of it so far. */
  soFar: boolean;
  /** "the December quarter", "the year to May": days that end in the month named. */
  span: number | null;
}

const together = /\b(?:over|across|sur|pour)\s(?:the years\s|les années\s)?20\d\d\s(?:and|et)\s20\d\d\b|\b(?:between|entre)\s20\d\d\s(?:and|et)\s20\d\d(?! (?:[a-zà-ÿ]+ )?(?:to|à))|\b20\d\d(?:,| and| et|\s?[-–]\s?| to| à)\s?(?:20)?\d\d,?\s(?:together|combined|taken together|put together|réunies?|confondues?|cumulées?|ensemble)\b|\b(?:combined|cumulé[a-zà-ÿœ]*|au total|in total|altogether)\b[^.;]{0,40}\b20\d\d (?:and|et|to|à) 20\d\d\b/i;
const spans: readonly (readonly [RegExp, number])[] = [[/\b(?:quarter|trimestre)\b/i, 91], [/\byear (?:to|through|that ended|ended|ending)\b|\bexercice (?:clos|achevé|terminé)\b|\b(?:12|twelve|douze) (?:months|mois)\b/i, 365]];

const perfect = /\b(?:had|has|have|having|avait|avaient|a déjà|ont déjà|ayant)\s(?:[a-zà-ÿœ]+\s){0,2}(?:raised|levé|récolté|collected|secured)\s[^.;]{0,20}$/i;

export function momentOf(text: string, { start, end, definition }: Pick<Claim, 'start' | 'end' | 'definition'>): Moment {
  const around = sentenceAround(text, start, end);
  const tense = once.test(around) && !now.test(around) ? 'past' : 'now';
  const years = [...new Set(around.replace(births, '').match(/(?<![\d.,$€£])(?:19|20)\d\d(?![\d.,]\d|\d| ?(?:%|\p{Sc}|million|billion|milliard|people|employ|salari))/gu) ?? [])];
  const denied = denial.test(text.slice(Math.max(0, start - 90), start).split(/[.;:!?\n]\s|,\s(?:but|mais)\s/).at(-1)!.replace(idioms, ''));
  const soFar = perfect.test(text.slice(Math.max(0, start - 80), start));
  const span = spans.find(([words]) => words.test(around))?.[1] ?? null;
  const joint = years.length > 1 && together.test(around);
  const fiscal = definition?.split(', ').find((part) => part.startsWith('fiscal ')) ?? fiscalIn(around);
  return { tense, fiscal: fiscal && quarterOf(fiscal, around), years, denied, joint, soFar, span };
}

function fiscalIn(around: string): string | null {
  const year = fiscalYear.exec(around)?.[1];
  return year ? `fiscal ${year.length === 2 ? `20${year}` : year}` : null;
}

function quarterOf(year: string, around: string): string {
  if (/[QH]\d$/.test(year)) return year;
  const match = quarters.exec(around);
  if (!match) return year;
  const [, q, t, word, figure] = match;
  return `${year} Q${q ?? t ?? figure ?? nth[word!.toLowerCase()]}`;
}

export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const from = Math.max(...[...before.matchAll(/[.!?…]["”»]?\s+(?=\p{Lu})|\n\s*\n|\n *(?=[-*+•|#>–] ?\S|\d+[.)] )/gu)].map((match) => match.index + match[0].length), 0);
  const stop = /[.!?…]["”»]?(?=\s+\p{Lu}|\s*$)|(?=\s*\n\s*\n|\n *(?:[-*+•|#>–] ?\S|\d+[.)] ))/u.exec(after);
  return before.slice(from) + text.slice(start, end) + after.slice(0, stop ? stop.index + stop[0].length : undefined);
}
