// Every way to understand a figure among the words of its sentence.

import { metricById, traitsOf } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import { unitKind } from '../../metrics/unit-kind.js';
import type { Figure } from '../../model/figure.js';
import { isCompany } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { Gap } from '../text/word.js';
import type { Offer } from './bond.js';
import { buildingOf } from './cost-of-building.js';
import { countsSomething, isCountNoun, isOfCrowd, isOfOthers, isWholeCrowd, lastWord, partsNamed } from './count-people.js';
import { inContext } from './in-context.js';
import { scoreOf } from './score-offers.js';

/** A word farther than so many tokens never names a figure. */
const farthest = 60;

/** What a figure with a counted noun is worth without any word beside it: "500 millions d'utilisateurs". */
const countedAlone = 4.5;

/** "2 millions de transactions par jour" are payments. */
const mostDeals = 50_000;

/** What an amount is worth that is only told beside what is built. */
const weakBeside = 3;

/** "a 13 % decline in its workforce" names its metric by itself. */
const isDecline = ({ tokens, lexis }: Article, { next }: Placed): boolean => lexis.declines.has(tokens[next]?.word ?? '');

/** "Meta is reassigning 7,000 workers": an act that no metric knows. */
const isOfOtherAct = ({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean =>
  lexis.hires.has(tokens[hedgeFirst - 1]?.word ?? '') ||
  (/(?:ing|ed)$/.test(tokens[hedgeFirst - 1]?.word ?? '') &&
    lexis.links.before({ text, tokens }, hedgeFirst) === null &&
    lexis.senses.before({ text, tokens }, hedgeFirst) === null &&
    lexis.ties.before({ text, tokens }, hedgeFirst) === null);

/** "deux dollars pour chaque dollar": nothing a company does is so small but its prices. */
const leastSum = 1_000;

const isTooLittle = ({ figure: { kind, min, max } }: Placed, metric: Metric): boolean => {
  const least = metric.least ?? (kind === 'money' ? leastSum : 0);
  return (max ?? min ?? least) < least;
};

/** "four more potential customers", "its top 10,000 customers": not all it has. */
export const isOfSome = ({ tokens, lexis }: Article, { figure, hedgeFirst }: Placed): boolean =>
  lexis.someOf.has(tokens[hedgeFirst - 1]?.word ?? '') ||
  (figure.noun
    ?.toLowerCase()
    .split(/[\s-]+/)
    .some((word) => lexis.someOf.has(word)) ??
    false);

/** "the $150 billion company": true as it is told, whatever the company will do. */
export const worthOfCompany = 'worth-of-company';
const isWorthOfCompany = ({ text, tokens, lexis }: Article, { next, hedgeFirst }: Placed): boolean =>
  lexis.code === 'en' &&
  tokens[next]?.gap === Gap.space &&
  lexis.articles.has(tokens[hedgeFirst - 1]?.word ?? '') &&
  (tokens[next]!.word === 'company' || ['startup', 'giant'].includes(lexis.describers.after({ text, tokens }, next)?.meaning ?? ''));

/** How many times what is raised a company is worth, at the least. */
const leastTimes = 2;

/** "closed a $65 billion Series H at $965 billion": what it is raised at. */
function isAtWorth({ tokens, lexis }: Article, { cues, figures }: Scene, { figure, hedgeFirst, next }: Placed): boolean {
  if (lexis.code !== 'en' || tokens[hedgeFirst - 1]?.word !== 'at') return false;
  const raised = figures.filter((one) => one.figure.kind === 'money' && one.next < hedgeFirst).at(-1);
  const isRound = cues.some(
    (cue) =>
      cue.first < hedgeFirst &&
      raised !== undefined &&
      (cue.first === raised.next || (raised.hedgeFirst - cue.next <= 2 && cue.next <= raised.hedgeFirst)) &&
      cue.senses.some(({ metric }) => metric.is.round),
  );
  return (
    raised !== undefined &&
    isRound &&
    hedgeFirst - raised.next < 8 &&
    (figure.max ?? figure.min ?? 0) >= leastTimes * (raised.figure.max ?? raised.figure.min ?? 0) &&
    !cues.some((cue) => cue.first >= next && cue.first - next < 3 && cue.senses.some(({ kind }) => kind === 'noun'))
  );
}

/** "25 million in tax revenue": of what no metric measures. */
function isOfVoid({ text, tokens, lexis }: Article, { next }: Placed): boolean {
  const tie = lexis.ties.after({ text, tokens }, next);
  if (lexis.code === 'en' && lexis.senses.after({ text, tokens }, next)?.meaning.length === 0) return true;
  return (tie?.meaning === 'in' || tie?.meaning === 'of') && lexis.senses.after({ text, tokens }, tie.next)?.meaning.length === 0;
}

const wordsOfNoun = ({ noun }: Figure): string[] => noun?.toLowerCase().split(' ') ?? [];

/** "2.5 billion user prompts": no users, but prompts. */
const isAdjective = ({ tokens, lexis }: Article, { figure, next }: Placed): boolean =>
  lexis.code === 'en' &&
  (figure.min ?? 0) > 1 &&
  lexis.oneOfCrowd.has(wordsOfNoun(figure).at(-1) ?? '') &&
  tokens[next]?.kind === 'word' &&
  tokens[next]!.gap === Gap.space &&
  /[^s]s$/.test(tokens[next]!.word);

/** "utilisé par 85 000 soignants", "quelque 500 hôpitaux l'utilisent": whoever they are. */
function isServed(article: Article, { hedgeFirst, next }: Placed): boolean {
  const { tokens, lexis } = article;
  const uses = (found: ReturnType<typeof lexis.senses.after>): boolean =>
    found?.meaning.some(({ kind, metric }) => kind === 'verb' && metric.is.clients) === true;
  if (lexis.code !== 'fr') return false;
  if (lexis.agents.has(tokens[hedgeFirst - 1]?.word ?? ''))
    return [1, 2, 3].some((back) => uses(lexis.senses.before(article, hedgeFirst - back)));
  const verb = lexis.objectClitics.has(tokens[next]?.word ?? '') ? next + 1 : next;
  return uses(lexis.senses.after(article, verb)) && tokens[verb]!.word.endsWith('nt');
}

/** "300 000 entreprises clientes", "300,000 businesses were customers of". */
const isCustomers = ({ tokens, lexis }: Article, { next }: Placed): boolean =>
  lexis.clientele.has(tokens[lexis.beForms.has(tokens[next]?.word ?? '') ? next + 1 : next]?.word ?? '');

export function offersFor(article: Article, scene: Scene, placed: Placed): Offer[] {
  const partOfCrowd = placed.figure.unit === null && isOfCrowd(article, scene, placed);
  const isUsed = placed.figure.kind !== 'money' && placed.figure.noun !== null && isServed(article, placed);
  const isClientele = isUsed || (placed.figure.unit === null && placed.figure.noun !== null && isCustomers(article, placed));
  const countsPeople =
    isClientele ||
    (placed.figure.unit === null &&
      placed.figure.noun !== null &&
      ['users', 'headcount'].some((id) => article.lexis.counted.get(id)!.has(lastWord(placed)!)));
  const kind = partOfCrowd || countsPeople ? 'people' : placed.figure.unit === null ? null : unitKind(placed.figure.unit);
  const isCrowd = kind === 'people' && isWholeCrowd(article, placed);
  const aims = scene.mentions
    .filter(
      ({ whom, tie, tieFirst, qualifies, how }) =>
        isCompany(whom) &&
        tie !== null &&
        how !== 'possessive' &&
        !qualifies &&
        tieFirst >= placed.next &&
        scene.terrain.between(placed.next, tieFirst) < 1.2,
    )
    .map(({ tie }) => tie!);
  const dated = scene.times.some(({ grain }) => grain === 'year' || grain === 'quarter' || grain === 'half');
  const offers: Offer[] = [];
  if (isOfVoid(article, placed)) return offers;
  const whole = kind === 'percent' ? partsNamed(article, scene, placed) : null;
  for (const cue of scene.cues) {
    if (Math.abs(cue.first - placed.first) > farthest) continue;
    for (const sense of cue.senses) {
      const { metric } = sense;
      if (sense.reading.wins || isTooLittle(placed, metric)) continue;
      if (metric.is.clients && isOfSome(article, placed)) continue;
      const counts =
        kind === null &&
        placed.figure.unit === null &&
        isCountNoun(article, scene, placed, cue, metric) &&
        !countsSomething(article, placed);
      if (kind === null ? !counts : !metric.units.includes(kind)) continue;
      const seen = scoreOf(article, scene, placed, cue, sense);
      if (!seen) continue;
      const { score: near, why } = inContext({ article, scene, placed, cue, sense, rule: seen.why[0]!, whole, aims, dated }, seen);
      const score = near - (metric.is.staff ? (partOfCrowd ? 5 : 0) : isCrowd ? 5 : 0);
      offers.push({ placed, metric, sense, cue, score, why, former: false });
    }
  }
  const noun = placed.figure.noun === null || isOfOthers(article, placed) || isAdjective(article, placed) ? null : lastWord(placed);
  for (const [id, nouns] of noun ? article.lexis.counted : []) {
    if (isUsed ? !traitsOf(id).clients : !nouns.has(noun!) && !(isClientele && traitsOf(id).clients)) continue;
    const metric = metricById(id);
    if (!metric || kind === null || !metric.units.includes(kind)) continue;
    const own = offers.filter((offer) => offer.metric === metric);
    // "45 salariés" are no users.
    if (metric.is.staff) for (const offer of offers) if (offer.metric.is.clients) offer.score = 0;
    if (!isCrowd) for (const offer of own) Object.assign(offer, { score: offer.score + 2, why: [...offer.why, 'counted-noun'] });
    if (own.some(({ score }) => score >= countedAlone) && !isCrowd) continue;
    if (
      article.lexis.code === 'en' &&
      !isCrowd &&
      (metric.is.staff || metric.is.clients) &&
      (isOfOtherAct(article, placed) || (metric.is.staff && article.lexis.hired.has(article.tokens[placed.next]?.word ?? '')))
    )
      continue;
    if ((metric.is.staff || metric.is.clients) && !isCrowd && isOfSome(article, placed)) continue;
    if (kind === 'deals' && (placed.figure.min ?? 0) > mostDeals) continue;
    if (
      !metric.is.cut &&
      !metric.is.goods &&
      !(kind === 'deals' && wordsOfNoun(placed.figure).some((word) => article.lexis.foremost.has(word))) &&
      (placed.figure.min ?? placed.figure.max ?? 0) >= 10
    )
      offers.push({
        placed,
        metric,
        sense: null,
        cue: null,
        score: isCrowd ? 8 : countedAlone,
        why: [isCrowd ? 'whole-staff' : 'counted-noun'],
        former: false,
      });
  }
  if (
    kind === 'money' &&
    offers.every(({ score }) => score < countedAlone) &&
    (article.lexis.annualised.before(article, placed.hedgeFirst) || article.lexis.annualised.after(article, placed.next))
  )
    offers.push({
      placed,
      metric: metricById('revenue-run-rate')!,
      sense: null,
      cue: null,
      score: countedAlone,
      why: ['annualised'],
      former: false,
    });
  if (kind === 'money' && isWorthOfCompany(article, placed))
    offers.push({ placed, metric: metricById('valuation')!, sense: null, cue: null, score: 9.5, why: [worthOfCompany], former: false });
  if (kind === 'money' && (isAtWorth(article, scene, placed) || article.lexis.clubs.has(article.tokens[placed.next]?.word ?? '')))
    offers.push({ placed, metric: metricById('valuation')!, sense: null, cue: null, score: 9.5, why: ['at-its-worth'], former: false });
  const building = kind === 'money' && offers.every(({ score }) => score < weakBeside) ? buildingOf(article, scene, placed) : null;
  if (building)
    offers.push({
      placed,
      metric: metricById('capex')!,
      sense: { metric: metricById('capex')!, kind: 'noun', reading: building.reading },
      cue: building.cue,
      score: weakBeside,
      why: ['amount-of-building'],
      former: false,
    });
  if (kind === 'power' && !isTooLittle(placed, metricById('capacity')!))
    offers.push({ placed, metric: metricById('capacity')!, sense: null, cue: null, score: 3, why: ['unit-of-power'], former: false });
  if (whole)
    for (const id of whole)
      if ((traitsOf(id).custom || (traitsOf(id).cut && isDecline(article, placed))) && !offers.some(({ metric }) => metric.id === id))
        offers.push({ placed, metric: metricById(id)!, sense: null, cue: null, score: 3, why: ['part-of'], former: false });
  return offers;
}
