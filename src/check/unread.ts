// Figures that no word of their sentence names: read as what is known between those whom it names, at the time it tells.

import type { Article, Placed } from '../extract/article.js';
import type { Bond } from '../extract/bond.js';
import { dateFact } from '../extract/date-fact.js';
import { isAhead, judgeStatus, moodOf } from '../extract/judge-status.js';
import type { Scene } from '../extract/scene.js';
import { metricById } from '../metrics/index.js';
import type { Metric } from '../metrics/metric.js';
import type { Claim } from '../model/verdict.js';
import type { KnownFact } from '../query/known-facts.js';
import type { Around } from './around.js';
import type { Knowledge } from './knowledge.js';
import { sideOf } from './other-readings.js';
import { isTelling, partsOf, recognise, toldAs } from './recognise.js';

/** Claims that an unread figure may make, by what is known. */
export function claimsFor(article: Article, scene: Scene, placed: Placed, around: Around, knowledge: Knowledge): Claim[] {
  const { figure } = placed;
  const { unit, min, max, hedge, precision } = figure;
  if (unit === null || (min === null && max === null)) return [];
  // A round amount may be anybody's, but hardly one of the very month.
  const isDatedNear = scene.times.some(
    ({ text, grain, compared }) => grain !== 'year' && grain !== 'decade' && /^\d{4}-/.test(text) && !compared,
  );
  // "Nervana for 400 million in 2016".
  const isPriced =
    article.lexis.ties.before(article, placed.hedgeFirst)?.meaning === 'for' &&
    around.near.length > 0 &&
    scene.times.some(({ text }) => text !== '');
  return recognise({ min, max, hedge, precision, unit }, around, knowledge)
    .filter((known) => mayBe(known) && agreesWithWords(known) && flowsAlike(known))
    .map((known) => toldAs(claimOf(article, scene, placed, metricById(known.fact.metric)!), known, around))
    .filter((claim) => isTold(claim));

  function mayBe(known: KnownFact): boolean {
    const {
      fact: { entity, metric },
    } = known;
    const isDeal = partsOf(known).length > 1;
    // Of one company alone, the words must be about it and nobody else.
    const isMark = isTelling(figure) || isDatedNear || (isDeal && isPriced);
    const isMeant = around.theme === entity && scene.mentions.some(({ whom, how }) => whom?.id === entity && how !== 'name');
    const isOfOne =
      isMark && (around.near.length > 0 || around.last === entity || isMeant || around.proven.some(({ id }) => id === entity));
    return (isDeal ? isMark || around.near.length > 1 : isOfOne) && (figure.unit !== 'percent' || isDeal) && metric !== 'price';
  }

  /** A word of another metric beside the figure is against it; only the verbs of deals are each other's. */
  function agreesWithWords(known: KnownFact): boolean {
    const { metric } = known.fact;
    const deal = partsOf(known).length > 1;
    return scene.cues.every(({ first, next, senses }) => {
      const isBeside = first >= placed.hedgeFirst - nearest && next <= placed.next + nearest;
      const isOwn = senses.some((sense) => sense.metric.id === metric);
      // "Wayve: 1.2 billion in February, valuation 8.6 billion": named for another figure.
      if (!deal && isOwn && senses.some(({ reading }) => !reading.shy)) return false;
      return !isBeside || isOwn || (deal && senses.every(({ reading, kind }) => reading.shy || kind === 'verb'));
    });
  }

  /** "Oracle will pay OpenAI", "650 million from Inflection": the fact's money goes the same way. */
  function flowsAlike({ fact: { parties } }: KnownFact): boolean {
    const goes = (id: string | null | undefined, side: 'from' | 'to'): boolean =>
      parties.every((party) => party.id !== id || sideOf(party.role) === side) ||
      parties.some((party) => party.id === id && sideOf(party.role) === side);
    const free = scene.mentions.filter(
      ({ whom, how, tie, owns, next }) => whom !== null && how !== 'possessive' && tie === null && !owns && next <= placed.hedgeFirst,
    );
    const isSold = scene.cues.some(
      ({ next, senses }) =>
        next <= placed.hedgeFirst &&
        senses.some(({ kind, reading }) => kind === 'verb' && 'subject' in reading && reading.subject === 'seller'),
    );
    // "Oracle will pay OpenAI": two in one breath are who gives and who gets.
    const [one, other] = free.slice(-2);
    const isTwo =
      other !== undefined &&
      other.whom!.id !== one!.whom!.id &&
      !article.tokens
        .slice(one!.next, other.first)
        .some(({ kind, word }) => (kind === 'mark' && ',;:'.includes(word)) || article.lexis.joins.has(word));
    const giver = isTwo ? one! : free.at(-1);
    if (giver && article.tokens[giver.next]?.word !== ':' && !goes(giver.whom?.id, isSold ? 'to' : 'from')) return false;
    if (isTwo && !isSold && !goes(other.whom?.id, 'to')) return false;
    return (
      isSold ||
      figure.unit === 'percent' ||
      scene.mentions.every(
        ({ whom, tie, how }) =>
          how !== 'name' ||
          (tie === 'from' || tie === 'by'
            ? goes(whom?.id, 'from')
            : tie === 'to' || tie === 'for' || tie === 'in' || tie === 'on'
              ? goes(whom?.id, 'to')
              : true),
      )
    );
  }

  /** Only deals are told without their time. */
  function isTold({ period, why, metric }: Claim): boolean {
    return (period !== null && !why.includes('time:published')) || metricById(metric)!.deal;
  }
}

/** So many tokens from a figure a word is still beside it. */
const nearest = 6;

function claimOf(article: Article, scene: Scene, placed: Placed, metric: Metric): Claim {
  const { figure } = placed;
  const bond: Bond = { placed, metric, sense: null, cue: null, score: 0, why: [], others: [], former: false };
  const mood = moodOf(article, scene, bond);
  const dated = dateFact(article, scene, bond, { carried: null, news: null, spoken: null }, mood);
  const { published } = article;
  const isToCome = dated.period?.start != null && published !== null && dated.period.start.slice(0, published.length) > published;
  const { status, why } = judgeStatus(mood, bond, false, isToCome, isAhead(mood));
  return {
    entity: { id: null, name: '' },
    metric: metric.id,
    alternatives: [],
    parties: [],
    attribution: null,
    definition: null,
    kind: figure.kind,
    text: figure.text,
    min: figure.min,
    max: figure.max,
    unit: figure.unit,
    hedge: figure.hedge,
    precision: figure.precision,
    printed: article.text.slice(figure.hedgeStart, figure.end),
    start: figure.hedgeStart,
    end: figure.end,
    period: dated.period,
    status,
    confidence: 0,
    why: [...dated.why, ...why],
  };
}
