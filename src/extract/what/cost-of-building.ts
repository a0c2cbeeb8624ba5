// Amounts that no word names, told of what is built: "a data centre in Cambrai, for an amount of 10 billion", "a $3bn campus", "the $500bn Stargate project".

import type { NounReading } from '../../metrics/reading.js';
import type { Cue } from '../scene/cue.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { isAmountOf } from './head-nouns.js';

const parts = { owner: 'entity', of: 'entity', for: 'entity', by: 'entity' } as const;
/** What is built is what it costs, and there when it is made known. */
const built: NounReading = { en: [], fr: [], ahead: true, parts };
/** Whoever leads it, the amount is the project's. */
const projected: NounReading = { en: [], fr: [], ahead: true };

export interface Building {
  /** The words that tell it. */
  cue: Cue;
  reading: NounReading;
}

export function buildingOf(article: Article, scene: Scene, placed: Placed): Building | null {
  const told =
    (isAmountOf(article, placed.hedgeFirst) ? buildingBefore(article, scene, placed) : null) ?? buildingAfter(article, scene, placed);
  const project = projectBeside(article, scene, placed);
  return project ? { cue: project, reading: projected } : told && { cue: told, reading: built };
}

/** "un data center de Brookfield à Cambrai, pour un montant de 10 milliards". */
function buildingBefore({ text, tokens, lexis }: Article, { sentence }: Scene, { hedgeFirst }: Placed): Cue | null {
  for (let at = sentence.first; at < hedgeFirst; at += 1) {
    const found = lexis.beside.get('capex')!.after({ text, tokens }, at);
    if (found) return { first: at, next: found.next, senses: [] };
  }
  return null;
}

/** "the $500 billion Stargate project", "Stargate is a $500 billion plan", "le projet Stargate à 500 milliards": a project's own name and its amount in one breath. */
function projectBeside({ text, tokens, lexis }: Article, { mentions }: Scene, { hedgeFirst, next }: Placed): Cue | null {
  for (const { whom, how, first, next: end } of mentions) {
    if (whom?.kind !== 'project' || how !== 'name') continue;
    if (first === next) return { first, next: end, senses: [] };
    let at = lexis.links.after({ text, tokens }, end)?.next ?? end;
    while (
      at < hedgeFirst &&
      (lexis.articles.has(tokens[at]!.word) ||
        lexis.projects.has(tokens[at]!.word) ||
        lexis.ties.after({ text, tokens }, at)?.next === at + 1)
    )
      at += 1;
    if (at === hedgeFirst && end < hedgeFirst) return { first, next: end, senses: [] };
  }
  return null;
}

/** So many words may stand between an amount and the building: "a $3bn AI data center". */
const farthest = 3;

/** "a $3 billion data center campus", but no "data center deal". */
function buildingAfter({ tokens, lexis }: Article, { cues, sentence }: Scene, { next }: Placed): Cue | null {
  let found: Cue | null = null;
  for (let at = next; at < Math.min(sentence.next, next + farthest + 1) && tokens[at]!.kind === 'word'; at += 1) {
    if (
      cues.some(({ first, senses }) => first === at && senses.some(({ kind, metric }) => kind === 'noun' && metric.units.includes('money')))
    )
      return null;
    if (lexis.buildings.has(tokens[at]!.word)) found = { first: next, next: at + 1, senses: [] };
  }
  return found;
}
