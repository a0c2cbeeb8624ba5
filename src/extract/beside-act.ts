// What stands right beside an act or its noun: its owner, its object, and whether it is told as done to somebody.

import type { Article } from './article.js';
import type { Bond } from './bond.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';

/** The owner just before a noun, over adjectives: "Nvidia's record quarterly revenue". */
export function ownerBefore({ tokens }: Article, scene: Scene, first: number): Mention | null {
  const owner = scene.mentions.filter(({ owns, next, whom }) => owns && whom && next <= first).at(-1);
  if (!owner) return null;
  const inFigure = (at: number): boolean => scene.figures.some((figure) => figure.hedgeFirst <= at && at < figure.next);
  const between = tokens.slice(owner.next, first).filter((_, offset) => !inFigure(owner.next + offset));
  if (between.length > 5) return null;
  for (let at = owner.next; at < first; at += 1) if (!inFigure(at) && tokens[at]!.kind === 'mark' && !"'-".includes(tokens[at]!.word)) return null;
  return scene.mentions.some(({ first: other, how }) => how !== 'possessive' && other >= owner.next && other < first) && owner.how !== 'possessive' ? null : owner;
}

/** The free name between the verb and its figure, or just after the figure for a deal's target. */
export function objectOf(scene: Scene, from: number, bond: Bond): Mention | null {
  const until = bond.placed.first >= from ? bond.placed.hedgeFirst : from + 8;
  return scene.mentions.find(({ first, tie, how, whom }) => first >= from && first < until && tie === null && how !== 'possessive' && whom !== null) ?? null;
}

export function isPassiveAt({ tokens, lexis }: Article, verb: number): boolean {
  // "s'est engagée à verser": an infinitive is nobody's passive.
  if (lexis.code === 'fr' && /(?:er|ir|re)$/.test(tokens[verb]!.word)) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    if (lexis.beForms.has(tokens[at]!.word)) return true;
    if (tokens[at]!.kind === 'mark') break;
  }
  return tokens[verb + 1]?.word === 'by' || tokens[verb + 1]?.word === 'par' || /(?:ed|ee|ees|es|e)$/.test(tokens[verb]!.word) && (tokens[verb - 1]?.word === ',' || tokens[verb - 1]?.kind === 'mark');
}
/** "valued", "valorisée": said of a name as an adjective is. */
export const isParticiple = ({ tokens, text, lexis }: Article, at: number): boolean => (lexis.code === 'en' ? /ed$/ : /ée?s?$/).test(text.slice(tokens[at]!.start, tokens[at]!.end)) && tokens[at - 1]?.word !== 'a' && !lexis.beForms.has(tokens[at - 1]?.word ?? '');
