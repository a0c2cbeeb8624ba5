// Shares of one whole that come to more than a hundred percent.

import type { Figure } from '../model/figure.js';
import type { Claim } from '../model/verdict.js';
import { figuresOf, halfOf, wordsOf, type DraftRead, type Fault } from './draft-read.js';

const shares = new Set(['market-share', 'stake', 'revenue-share']);
const ofWhole =
  /\b(?:share of|shares|stakes?|owns?|holds?|capital|market|accounts? for|accounted for|comes? from|came from|split|of (?:its|the|all) (?:revenue|sales|staff|shares|votes)|détien[a-zà-ÿœ]*|possèd[a-zà-ÿœ]*|parts?|du marché|répart[a-zà-ÿœ]*|provien[a-zà-ÿœ]*|provenai[a-zà-ÿœ]*|du chiffre d[’']affaires|des revenus|des ventes)\b/i;
const ofChange =
  /\b(?:up|down|rose|rise|rises|grew|growth|increase[a-zà-ÿœ]*|fell|fall|gain[a-zà-ÿœ]*|margin|rate|hausse|baisse|croissance|progress[a-zà-ÿœ]*|recul[a-zà-ÿœ]*|augment[a-zà-ÿœ]*|marge|taux|bond[a-zà-ÿœ]*|chut[a-zà-ÿœ]*)\b/i;
const ofPart = /\b(?:of which|of whom|including|dont|parmi (?:eux|elles|lesquels))\b/i;

export function sharesOverWhole(read: DraftRead): Fault[] {
  return [...alone(read), ...together(read)];
}

/** A reading less sure than this may be of no share. */
const leastConfidence = 0.5;

/** One share above a hundred percent. */
const alone = ({ claims }: DraftRead): Fault[] =>
  claims
    .filter(
      ({ metric, unit, min, confidence }) =>
        shares.has(metric) && unit === 'percent' && min !== null && min > 100 && confidence >= leastConfidence,
    )
    .map((claim) => fault(claim, `a share cannot pass 100 percent`));

/** Shares that a sentence lists. */
function together(read: DraftRead): Fault[] {
  return read.scenes.flatMap((scene) => {
    const parts = figuresOf(scene).filter(({ unit, min }) => unit === 'percent' && min !== null && min > 0 && min <= 100);
    if (parts.length < 2) return [];
    const words = wordsOf(read, scene);
    if (ofChange.test(words) || ofPart.test(words) || !ofWhole.test(words)) return [];
    // Two shares are one whole only where both were read as shares of the same thing.
    if (
      parts.length === 2 &&
      !isOneWhole(parts.map((part) => read.claims.find((claim) => claim.start <= part.start && claim.end >= part.end)))
    )
      return [];
    const sum = parts.reduce((total, { min }) => total + min!, 0);
    const slack = parts.reduce((total, part) => total + halfOf(part), 0);
    return sum - slack > 100 ? [fault(parts.at(-1)!, `the shares in this sentence come to ${round(sum)} percent`)] : [];
  });
}

function isOneWhole([one, other]: readonly (Claim | undefined)[]): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    shares.has(one.metric) &&
    one.metric === other.metric &&
    (one.metric === 'market-share' || one.entity.name === other.entity.name) &&
    one.period?.text === other.period?.text
  );
}

const fault = ({ start, end }: Figure | Claim, reason: string): Fault => ({ start, end, slip: 'shares', reason, suggestion: null });
const round = (amount: number): number => Number(amount.toPrecision(6));
