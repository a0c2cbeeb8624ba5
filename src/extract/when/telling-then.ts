// Whether a sentence without a time goes on telling of the one before it: "It listed in September 2025. The price valued it at 15 billion".

import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Time } from '../times/time.js';
import type { Cue } from '../scene/cue.js';
import type { Bond } from '../what/bond.js';

/** A verb of the past, or one that goes on from "alors": "elle vaut alors 6 milliards et compte 60 salariés". */
export function isTellingThen(article: Article, scene: Scene, bond: Bond, { text, grain, yearless }: Time): boolean {
  const { tokens, lexis, published } = article;
  const { sentence, times } = scene;
  const from = Math.min(bond.cue?.first ?? bond.placed.hedgeFirst, bond.placed.hedgeFirst);
  if (bond.cue === null || bond.home || yearless || grain === 'quarter' || published === null || text.slice(0, 4) >= published.slice(0, 4))
    return false;
  if (tokens.slice(sentence.first, bond.placed.next).some(({ word }) => lexis.now.has(word)) || times.some((time) => time.text !== ''))
    return false;
  const inFigure = (at: number): boolean => scene.figures.some(({ first, next }) => first <= at && at < next);
  const then = tokens.slice(sentence.first, from).findIndex((_, at) => lexis.backThen.after(article, sentence.first + at) !== null);
  const goesOn = (at: number): boolean => inFigure(at) || !breaks.has(tokens[at]!.word);
  if (then >= 0) return tokens.slice(sentence.first + then, from).every((_, at) => goesOn(sentence.first + then + at));
  return isOfPast(article, bond.cue);
}

const breaks: ReadonlySet<string> = new Set([',', ';', 'que', "qu'"]);

/** "was worth", "employed 5,000", "valait", but not "valued at" nor "has employed". */
function isOfPast(article: Article, { first, next }: Cue): boolean {
  const { tokens, lexis } = article;
  const { word } = tokens[first]!;
  const before = tokens[first - 1]?.word ?? '';
  if (lexis.code === 'fr') return imperfect.test(word);
  if (lexis.auxiliaries.has(before) && !lexis.pasts.has(before)) return false;
  if (lexis.pasts.has(before) || tokens.slice(first, next).some((one) => lexis.pasts.has(one.word))) return true;
  const after = tokens[next];
  return (
    word.endsWith('ed') &&
    before !== ',' &&
    after !== undefined &&
    (after.kind === 'digits' || after.isNamelike || lexis.articles.has(after.word) || lexis.pronouns.after(article, next) !== null)
  );
}

const imperfect = /(?<!r)ai(?:t|ent)$/;
