// Figures that no word of their sentence names: read as what is known between those whom it names, at the time it tells.

import { cuesIn } from '../../extract/scene/cue.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article, Placed } from '../../extract/text/article.js';
import { isOfExpenses } from '../../extract/what/count-people.js';
import { fold } from '../../figures/fold.js';
import { metricById, traitsOf } from '../../metrics/index.js';
import { isMoney, unitKind } from '../../metrics/unit-kind.js';
import type { Figure } from '../../model/figure.js';
import { readPeriod } from '../../model/period.js';
import type { Claim } from '../../model/verdict.js';
import type { KnownFact } from '../../query/known-facts.js';
import type { Knowledge } from '../comparing/knowledge.js';
import { isTelling, isUnmistakable, knownAround, misprinted, recognised, toldAs, type Recognition } from '../comparing/recognise.js';
import { isBare, isTitled } from '../draft/bare.js';
import type { Around } from '../sentence/around.js';
import { betweenFigures } from '../sentence/stand.js';
import { claimOf } from './claim-of.js';
import { flowsAlike } from './flows-alike.js';
import { amountsOf, isAmountSpeaking, modelOf } from './half-said.js';

export interface Where {
  article: Article;
  scene: Scene;
  around: Around;
  /** The sentence before it in its paragraph. */
  before: Scene | null;
  /** Claims of its sentence. */
  siblings: readonly Claim[];
  /** What figures just before were borne out as. */
  proven: readonly string[];
  /** What a figure without a time takes from those before it. */
  timesOf: (claim: Claim) => readonly string[];
}

/** Claims that an unread figure may make, by what is known; and those it would make but for a slip, where its words name what is measured, or both sides. */
export interface Unread {
  claims: () => Claim[];
  slips: () => Claim[];
}

export function unreadOf(where: Where, placed: Placed, knowledge: Knowledge): Unread {
  const { article, scene, around, before, siblings, timesOf } = where;
  const { figure } = placed;
  // A round amount may be anybody's, but hardly one of the very month.
  const isDatedNear = scene.times.some(
    ({ text, grain, compared }) => grain !== 'year' && grain !== 'decade' && /^\d{4}-/.test(text) && !compared,
  );
  const isDated = scene.times.some(({ text }) => text !== '');
  const others = siblings.filter(({ end }) => end !== figure.end);
  const [from, to] = betweenFigures(scene, placed.hedgeFirst, placed.next);
  // "Nervana for 400 million in 2016".
  const isPriced = article.lexis.ties.before(article, placed.hedgeFirst)?.meaning === 'for' && around.near.length > 0;
  // "300 milliards à Oracle, sur cinq ans".
  const isTied = scene.mentions.some(({ how, tie, tieFirst }) => how === 'name' && tie !== null && tieFirst === placed.next);
  const bare = isBare(article, scene, placed);
  const spoken = metricsOf(where);
  const isOfBefore = scene.cues.length === 0 && isAmountSpeaking(article, scene);
  const isLent = modelOf(placed, scene, before)?.figure.noun != null;
  const known = knownAround(around, knowledge);
  const amounts = amountsOf(placed, scene, before).flatMap(inCurrencies);
  return {
    claims: () => claimsAs(recognised, known),
    slips: () => claimsAs(misprinted, known.filter(isMeant)).filter(({ period, metric }) => period !== null || metricById(metric)!.deal),
  };

  function claimsAs(recognition: Recognition, among: readonly KnownFact[]): Claim[] {
    return amounts.flatMap((amount) => {
      const isOf = recognition(amount);
      return among
        .filter((one) => isOf(one) && mayBe(one) && agreesWithWords(one) && flowsAlike(article, scene, placed, one.fact))
        .flatMap((one) => {
          const claim = toldAs(claimOf(article, scene, { ...placed, figure: amount }, metricById(one.fact.metric)!), one, around);
          return isTold(claim, one) ? [claim] : timesOf(claim).map((text) => ({ ...claim, period: readPeriod(text) }));
        });
    });
  }

  /** Whose metric is named, or both sides. */
  function isMeant({ fact, parts }: KnownFact): boolean {
    return spoken.has(fact.metric) || (parts.length > 1 && around.near.length > 0);
  }

  /** A figure that prints no currency is in whichever its company counts in. */
  function inCurrencies(amount: Figure): Figure[] {
    if (!amount.implied || amount.kind !== 'money') return [amount];
    const units = new Set(known.map(({ fact }) => fact.value!.unit));
    return [...new Set([amount.unit!, ...[...units].filter(isMoney)])].map((unit) => ({ ...amount, unit }));
  }

  function mayBe(known: KnownFact): boolean {
    const { metric } = known.fact;
    const isDeal = known.parts.length > 1;
    const isAlike = spoken.has(metric);
    if (traitsOf(metric).cut && isOfExpenses(article, placed.next)) return false;
    // "1,000 Nimbus employees were promoted": none was dismissed.
    if (traitsOf(metric).cut && !isAlike && !scene.cues.some(({ senses }) => senses.some((sense) => sense.metric.id === metric)))
      return false;
    // "Ses pertes se creusent. Elles s'élevaient à 229 millions": no other figure of theirs is meant.
    if (!isDeal && !isAlike && spoken.size > 0 && isOfBefore) return false;
    if (figure.kind === 'number' && !isAlike && !isLent) return false;
    // "300 000 processeurs": what is counted is named by the figure itself.
    const isCounted =
      figure.noun !== null &&
      (article.lexis.counted.get(metric)?.has(fold(figure.noun)) === true || known.fact.definition?.endsWith(fold(figure.noun)) === true);
    // "1.37 billion in total since it was founded" is no round.
    if (traitsOf(metric).round && siblings.some((one) => one.end === figure.end && traitsOf(one.metric).total)) return false;
    const isMark =
      bare || isTelling(figure) || isDatedNear || isCounted || isNamed(metric) || (isDeal && (isPriced || isTied)) || (isAlike && isDated);
    return (
      (isDeal ? isMark || around.near.length > 1 : isMark && isTheirs(known)) &&
      (figure.unit !== 'percent' || isDeal || isNamed(metric)) &&
      metric !== 'price'
    );
  }

  /** A word of the metric itself stands there, and no figure of the sentence has it, nor has this one been read otherwise. */
  function isNamed(metric: string): boolean {
    return (
      scene.cues.some(({ senses }) => senses.some((sense) => sense.metric.id === metric && !sense.reading.shy)) &&
      others.length === siblings.length &&
      siblings.every((one) => one.metric !== metric)
    );
  }

  /** Of one company alone, the words must be about it and nobody else. */
  function isTheirs({ fact: { entity } }: KnownFact): boolean {
    const { near, last, theme, proven, heroes } = around;
    const isSpokenOf = scene.mentions.some(({ whom, how }) => whom?.id === entity && how !== 'name');
    const isNobodyElse = scene.mentions.every(({ how, whom }) => (how !== 'name' && how !== 'stranger') || whom?.id === entity);
    return (
      near.length > 0 ||
      last === entity ||
      proven.some(({ id }) => id === entity) ||
      (theme === entity && isSpokenOf) ||
      (isNobodyElse && (theme === entity || heroes.some(({ id }) => id === entity)))
    );
  }

  /** A word of another metric beside the figure is against it; only the verbs of deals are each other's. */
  function agreesWithWords(known: KnownFact): boolean {
    const { metric, value, period } = known.fact;
    const deal = known.parts.length > 1;
    const kind = unitKind(value!.unit);
    const isTaken = siblings.some(
      (claim) => claim.metric === metric && claim.unit === value!.unit && (claim.period === null || claim.period.text === period?.text),
    );
    if (bare) return true;
    // "raised 1.37 billion in total": no round.
    if (traitsOf(metric).round && isCumulative(where)) return false;
    return scene.cues.every(({ first, next, senses: all }) => {
      // "Data centres accounted for 4.3 billion": no word of power names money.
      const senses = all.filter((sense) => kind === null || sense.kind === 'verb' || sense.metric.units.includes(kind));
      if (senses.length === 0) return true;
      const isBeside = first >= Math.max(from, placed.hedgeFirst - nearest) && next <= Math.min(to, placed.next + nearest);
      const isOwn = senses.some((sense) => sense.metric.id === metric);
      // "Wayve: 1.2 billion in February, valuation 8.6 billion": named for another figure.
      if (!deal && isTaken && isOwn && senses.some(({ reading }) => !reading.shy)) return false;
      return (
        !isBeside ||
        isOwn ||
        (deal && senses.every(({ reading, kind }) => reading.shy || kind === 'verb')) ||
        // "banked 750 million, more than doubling its valuation to 6.9 billion": the word is the other figure's.
        others.some((one) => senses.some((sense) => sense.metric.id === one.metric))
      );
    });
  }

  /** Only what stands between two, or is told of its own sentence's company, is told without its time. */
  function isTold({ period, why, metric }: Claim, known: KnownFact): boolean {
    const isBacked = around.near.some(({ id }) => id !== known.fact.entity);
    return (
      bare ||
      (period !== null && !why.includes('time:published')) ||
      metricById(metric)!.deal ||
      known.parts.length > 1 ||
      isNamed(metric) ||
      (isUnmistakable(figure) && !scene.mentions.some(({ next }) => article.lexis.rivals.has(article.tokens[next]?.word ?? ''))) ||
      (isTelling(figure) && isBacked) ||
      (isTelling(figure) &&
        scene.mentions.some(
          (mention) => mention.whom?.id === known.fact.entity && mention.tie === null && !isTitled(article, scene, placed, mention),
        ))
    );
  }
}

const isCumulative = ({ article, scene: { sentence } }: Where): boolean =>
  article.tokens.slice(sentence.first, sentence.next).some((_, at) => article.lexis.cumulative.after(article, sentence.first + at));

/** What its words and those of the sentence before name: "Ses pertes se creusent. Elles s'élevaient à". */
function metricsOf({ article, scene, before, proven }: Where): Set<string> {
  const cues = [
    ...scene.cues,
    ...(before === null
      ? []
      : before.figures.length > 0
        ? before.cues
        : cuesIn(article, before.sentence.first, before.sentence.next, before.mentions)),
  ];
  return new Set([...proven, ...cues.flatMap(({ senses }) => senses.flatMap(({ metric, reading }) => (reading.shy ? [] : [metric.id])))]);
}

/** So many tokens from a figure a word is still beside it. */
const nearest = 6;
