// The figure as printed, read again, is the value.

import { metricById } from '../../metrics/index.js';
import { unitKind } from '../../metrics/unit-kind.js';
import type { Fact } from '../../model/fact.js';
import type { Figure } from '../../model/figure.js';
import { writeAmount } from '../../model/value-text.js';
import type { Value } from '../../model/value.js';
import { holdsDigits, printedFigures } from '../printed-figures.js';
import type { Rule } from './rule.js';

export const printedReadsBack: Rule = {
  name: 'printed-reads-back',
  complaint(fact, { sources }) {
    const { value, printed } = fact;
    if (!value || printed === null || !metricById(fact.metric)) return null;
    const figures = printedFigures(fact, sources.get(fact.source)?.language ?? '');
    if (figures === null) return missing(value, (amount) => holdsDigits(printed, amount), printed);
    const fitting = figures.filter((figure) => fits(figure, value));
    const amounts = fitting.flatMap(({ min, max }) => [min, max]);
    return missing(value, (amount) => amounts.some((read) => read !== null && near(read, amount)), printed) ?? otherHedge(fitting, fact);
  },
};

function missing({ min, max, unit }: Value, holds: (amount: number) => boolean, printed: string): string | null {
  const lost = [min, max].find((amount) => amount !== null && !holds(amount));
  return lost === undefined ? null : `${writeAmount(lost!, unit)} ${unit} is not what "${printed}" reads as`;
}

// A figure may leave its unit to the passage; one it names must be the value's.
function fits({ kind, unit }: Figure, value: Value): boolean {
  if (unit === value.unit || unit === null) return true;
  const printedKind = unitKind(unit);
  return kind === 'count' && unitKind(value.unit) !== 'money' && printedKind !== 'percent';
}

// "plus de 700 millions" cannot be printed for a value that is exact.
function otherHedge(fitting: readonly Figure[], { value, printed }: Fact): string | null {
  const [only] = fitting;
  if (fitting.length !== 1 || only!.hedge === 'exact' || value!.hedge === 'range') return null;
  const printedOpen = [only!.min === null, only!.max === null].join();
  return printedOpen === [value!.min === null, value!.max === null].join()
    ? null
    : `"${printed}" reads as ${only!.hedge}, the value says ${value!.hedge}`;
}

// A third is 33.33 percent.
const near = (read: number, amount: number): boolean => read === amount || (Math.abs(read - amount) < 0.005 && Math.abs(amount) <= 100);
