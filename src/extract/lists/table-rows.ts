// The rows of Markdown tables: their cells, the head above them, and the line above the table.

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';
import { leadsList } from './list-items.js';

/** From one bar to the next, bars left out. */
export interface Cell {
  first: number;
  next: number;
}

/** A line of a table that may hold facts. */
export interface Row {
  cells: readonly Cell[];
  head: { scene: Scene; cells: readonly Cell[] } | null;
  /** The heading or sentence above the table, where it tells no figure itself. */
  above: Scene | null;
}

/** The rows of every table, by the number of their sentence; heads have none. */
export function rowsOf(article: Article, scenes: readonly Scene[]): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (let at = 0; at < scenes.length; at += 1) {
    if (!isRow(article, scenes[at]!)) continue;
    let end = at;
    while (end < scenes.length && isRow(article, scenes[end]!)) end += 1;
    const rule = scenes.slice(at, end).findIndex((scene) => isRule(article, scene));
    const head = rule > 0 ? { scene: scenes[at + rule - 1]!, cells: cellsOf(article, scenes[at + rule - 1]!) } : null;
    const before = scenes[at - 1];
    const above = before && (before.figures.length === 0 || leadsList(article, before)) ? before : null;
    for (const scene of scenes.slice(at + rule + 1, end)) rows.set(scene.sentence.index, { cells: cellsOf(article, scene), head, above });
    at = end;
  }
  return rows;
}

const isRow = ({ tokens }: Article, { sentence: { first } }: Scene): boolean =>
  tokens[first]!.word === '|' && (first === 0 || tokens[first]!.gap >= Gap.line);

const isRule = ({ tokens }: Article, { sentence: { first, next } }: Scene): boolean =>
  tokens.slice(first, next).every(({ kind }) => kind === 'mark');

function cellsOf({ tokens }: Article, { sentence: { first, next } }: Scene): Cell[] {
  const bars = tokens.slice(first, next).flatMap(({ word }, at) => (word === '|' ? [first + at] : []));
  return bars.flatMap((bar, at) => (bar + 1 < next ? [{ first: bar + 1, next: bars[at + 1] ?? next }] : []));
}
