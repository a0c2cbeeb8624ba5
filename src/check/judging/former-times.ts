// Levels gone by that took the time of the figure they are held against: "19.7 billion in the fourth quarter, up from 17.6 billion" is of a year before.

import { readPeriod } from '../../model/period.js';
import type { Claim } from '../../model/verdict.js';

/** The claims, those told to be of the year before, which nobody has said. */
export const formerTimes = (claims: readonly Claim[]): Claim[] =>
  claims.map((claim, at) =>
    claim.why.includes('former-level') && claims.slice(0, at).some((one) => isModelOf(one, claim)) ? aYearBefore(claim) : claim,
  );

const isModelOf = (one: Claim, { metric, entity, period, why }: Claim): boolean =>
  one.metric === metric &&
  one.entity.id === entity.id &&
  period !== null &&
  one.period?.text === period.text &&
  !why.includes('time:year-before') &&
  !why.includes('time:ago') &&
  !one.why.includes('former-level');

const aYearBefore = (claim: Claim): Claim => ({
  ...claim,
  definition: claim.definition && yearEarlier(claim.definition, /(?<=\bfiscal )\d{4}/g),
  period: readPeriod(yearEarlier(claim.period!.text, /(?<=^|\/)\d{4}/g)),
  why: [...claim.why.filter((rule) => !rule.startsWith('time:')), 'time:adrift'],
});

const yearEarlier = (text: string, years: RegExp): string => text.replace(years, (year) => String(Number(year) - 1));
