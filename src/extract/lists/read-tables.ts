// Facts of Markdown tables: a cell's figure is told by the head of its column, the name of its row and the line above the table.

import { metricById } from '../../metrics/index.js';
import { unitKind } from '../../metrics/unit-kind.js';
import type { Status } from '../../model/fact.js';
import { readPeriod } from '../../model/period.js';
import { mayDefine } from '../how-sure/define.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { cuesIn, type Cue } from '../scene/cue.js';
import { findMoods } from '../scene/find-moods.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';
import type { Sense } from '../words/lexis.js';
import type { Cell, Row } from './table-rows.js';
import { unitWords, withUnit } from './table-units.js';

/** A word that names a figure, and where it stands. */
interface Named {
  sense: Sense;
  cue: Cue;
  why: string;
}

/** A figure of a table, understood. */
export interface TableFact {
  bond: Bond;
  entity: Whom;
  time: Time | null;
  status: Status;
  why: readonly string[];
}

/** What the figures of a row say; those that nothing names are left out. */
export function tableFacts(article: Article, scene: Scene, { cells, head, above }: Row): { facts: TableFact[]; unbound: Placed[] } {
  const facts: TableFact[] = [];
  const unbound: Placed[] = [];
  for (const bare of scene.figures) {
    const column = cells.findIndex((cell) => isIn(bare, cell));
    const own = cells[column];
    const top = head?.cells[column] ?? null;
    const placed = bare.figure.unit === null ? withUnit(article, bare, [top, cells[0]!, above && above.sentence]) : bare;
    const named = own ? nameOf(placed, own, top) : null;
    const entity = named ? whomOf(top, named.cue) : null;
    if (!named || !entity) {
      unbound.push(placed);
      continue;
    }
    const bond: Bond = {
      placed,
      metric: named.sense.metric,
      sense: { ...named.sense, kind: 'noun' },
      cue: null,
      score: 9,
      why: [named.why],
      others: [],
      former: false,
      definition: definitionOf(named, top),
    };
    facts.push({ bond, entity: entity.whom, time: timeOf(own!, top), status: statusOf(top), why: [entity.why] });
  }
  return { facts, unbound };

  /** The metric: of the cell's own words, its column's, its row's, of another column's head, or of the line above. */
  function nameOf(placed: Placed, own: Cell, top: Cell | null): Named | null {
    const places: readonly (readonly [string, Scene | null, readonly Cell[]])[] = [
      ['own-cell', scene, [own]],
      ['column-head', head?.scene ?? null, top ? [top] : []],
      ['row-name', scene, cells.slice(0, 1)],
      ['row-cell', scene, cells.filter((cell) => cell !== own && cell !== cells[0])],
      ['other-head', head?.scene ?? null, head?.cells.filter((cell) => cell !== top) ?? []],
      ['above-table', above, above ? [above.sentence] : []],
    ];
    for (const [why, from, cells] of places) {
      for (const cell of from ? cells : []) {
        for (const cue of cuesIn(article, cell.first, cell.next, from!.mentions)) {
          const sense = cue.senses
            .filter(({ metric }) => mayCount(placed, metric.units))
            .sort((a, b) => Number(a.kind === 'verb') - Number(b.kind === 'verb'))[0];
          if (sense) return { sense, cue, why };
        }
        const counted = from && why !== 'above-table' ? countedIn(placed, cell) : null;
        if (counted) return { ...counted, why };
      }
    }
    return null;
  }

  /** "Employees" at the head of a column names what stands under it. */
  function countedIn({ figure: { unit } }: Placed, { first, next }: Cell): { sense: Sense; cue: Cue } | null {
    if (unit !== null && unit !== 'people') return null;
    for (let at = first; at < next; at += 1) {
      for (const [id, nouns] of article.lexis.counted) {
        const metric = nouns.has(article.tokens[at]!.word) ? metricById(id) : undefined;
        if (metric?.units.includes('people'))
          return { sense: { metric, kind: 'noun', reading: { en: [], fr: [] } }, cue: { first: at, next: at + 1, senses: [] } };
      }
    }
    return null;
  }

  function whomOf(top: Cell | null, cue: Cue): { whom: Whom; why: string } | null {
    const inRow = companyIn(scene.mentions, cells);
    if (inRow) return { whom: inRow, why: 'row-name' };
    const inHead = head && top ? companyIn(head.scene.mentions, [top]) : null;
    if (inHead) return { whom: inHead, why: 'column-head' };
    const told = above ? (companyIn(above.mentions, [above.sentence]) ?? above.present) : null;
    // A name that nobody knows is not the one spoken of before.
    return told && !isCalled(cells[0]!, cue) ? { whom: told, why: 'above-table' } : null;
  }

  /** Whether the row is called something that is neither a metric nor a time. */
  function isCalled({ first, next }: Cell, cue: Cue): boolean {
    return rest(first, next, [cue, ...cuesIn(article, first, next, []), ...scene.times, ...scene.figures]).length > 0;
  }

  /** Words of a cell that none of the places given take. */
  function rest(first: number, next: number, taken: readonly { first: number; next: number }[]): string[] {
    return article.tokens
      .slice(first, next)
      .flatMap(({ word, kind }, at) =>
        kind !== 'word' ||
        article.lexis.light.has(word) ||
        article.lexis.articles.has(word) ||
        unitWords.has(word) ||
        article.lexis.fiscal.after(article, first + at) ||
        taken.some((one) => one.first <= first + at && first + at < one.next)
          ? []
          : [word],
      );
  }

  /** What the head says beyond its metric and its time is the part that is measured; "series c" may stand anywhere in the row. */
  function definitionOf({ cue, why, sense: { metric } }: Named, top: Cell | null): string | null {
    const fiscal = head && top ? head.scene.times.find((time) => isIn(time, top) && time.fiscal && time.grain === 'year') : undefined;
    const own = why === 'column-head' ? top : why === 'row-name' ? cells[0]! : null;
    const from = why === 'row-name' ? scene : head?.scene;
    const known = [...(own ? [own] : []), ...cells]
      .flatMap(({ first, next }) =>
        Array.from({ length: next - first }, (_, at) => article.lexis.definitions.after(article, first + at)?.meaning),
      )
      .find((meaning) => meaning !== undefined && meaning !== metric.definition && mayDefine(meaning, metric));
    const words = own && from ? rest(own.first, own.next, [cue, ...from.times, ...from.mentions]) : [];
    return known ?? (words.length > 0 ? words.join(' ') : fiscal ? `fiscal ${fiscal.text}` : null);
  }

  /** The nearest time: the cell's own, its column's, its row's, that of the line above. */
  function timeOf(own: Cell, top: Cell | null): Time | null {
    const heads = head?.scene.times ?? [];
    const found =
      scene.times.find((time) => isIn(time, own)) ??
      heads.find((time) => top !== null && isIn(time, top)) ??
      scene.times[0] ??
      heads.find((time) => !head!.cells.some((cell) => isIn(time, cell) && cell !== head!.cells[0])) ??
      above?.times.at(-1);
    return found && found.text !== '' && readPeriod(found.text) ? found : null;
  }

  function statusOf(top: Cell | null): Status {
    const moods = [
      ...(head && top ? findMoods(article, { ...head.scene.sentence, ...top }) : []),
      ...findMoods(article, scene.sentence),
    ].map(({ mood }) => mood);
    return moods.includes('target') || moods.includes('planned')
      ? 'target'
      : moods.some((mood) => mood === 'expected' || mood === 'possible' || mood === 'will')
        ? 'forecast'
        : moods.includes('talks')
          ? 'considered'
          : 'actual';
  }
}

const isIn = ({ first }: { first: number }, cell: Cell): boolean => first >= cell.first && first < cell.next;

/** A bare number counts what its metric counts. */
function mayCount({ figure: { unit } }: Placed, units: readonly string[]): boolean {
  const kind = unit === null ? null : unitKind(unit);
  return unit === null
    ? units.some((one) => one === 'people' || one === 'deals' || one === 'items')
    : kind !== null && units.includes(kind);
}

const companyIn = (mentions: readonly Mention[], cells: readonly Cell[]): Whom | null =>
  cells
    .flatMap((cell) => mentions.filter((mention) => isIn(mention, cell) && isCompany(mention.whom) && mention.how !== 'possessive'))
    .at(0)?.whom ?? null;
