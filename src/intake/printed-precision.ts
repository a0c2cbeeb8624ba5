// Gives a fact's value the precision it was printed with.

import type { Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';
import { cellPrecision, printedFigures } from './printed-figures.js';

export function printedPrecision(fact: Fact, language: string): Value | null {
  const { value, printed } = fact;
  if (!value || printed === null) return value;
  const amount = value.max ?? value.min!;
  const figures = printedFigures(fact, language);
  const figure = figures?.find(({ min, max }) => max === amount || min === amount);
  return { ...value, precision: figure ? figure.precision : cellPrecision(amount) };
}
