// The fields of a record as our own formats write it: texts, amounts and whole numbers, each told apart from nothing.

export type Fields = { [key: string]: unknown };

/** A record that cannot be a fact, and why. */
export class Misread extends Error {}

export function needed(thing: unknown, what: string): string {
  const text = said(thing);
  if (text === null) throw new Misread(`no ${what}`);
  return text;
}

export function amount(thing: unknown, what: string): number | null {
  if (thing === undefined || thing === null || thing === '') return null;
  const number = typeof thing === 'number' ? thing : Number(thing);
  if (!Number.isFinite(number)) throw new Misread(`${what} is no number: ${String(thing)}`);
  return number;
}

export function whole(thing: unknown, what: string): number | null {
  const number = amount(thing, what);
  if (number !== null && !Number.isInteger(number)) throw new Misread(`${what} is no whole number: ${String(thing)}`);
  return number;
}

export const isRecord = (thing: unknown): thing is Fields => typeof thing === 'object' && thing !== null && !Array.isArray(thing);
export const said = (scalar: unknown): string | null =>
  scalar === undefined || scalar === null || scalar === '' ? null : typeof scalar === 'string' ? scalar : String(scalar);
