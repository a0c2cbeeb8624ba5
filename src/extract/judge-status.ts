// From the words of doubt around a figure to the status of its fact.

import type { Mood } from '../languages/reporting.js';
import type { Status } from '../model/fact.js';
import type { Article } from './article.js';
import type { Bond } from './bond.js';
import { worthOfCompany } from './make-offers.js';
import { estimateOf } from './estimate.js';
import { findMoods, isAside } from './find-moods.js';
import type { Scene } from './scene.js';

const strength: readonly Mood[] = [
  'denied',
  'ended',
  'talks',
  'target',
  'planned',
  'possible',
  'expected',
  'will',
  'announced',
  'signed',
  'done',
];

/** Plans that companies make public: for these a future is announced, for other figures it is forecast. */
const acts = new Set(['capex', 'chips', 'capacity', 'compute-spend']);

/** What one says one will do, when asked, is a promise. */
const ahead: ReadonlySet<Mood> = new Set(['will', 'planned', 'possible', 'expected', 'target']);

export interface Judged {
  status: Status;
  why: readonly string[];
}

/** "announced plans to acquire Nimbus, a maker of drones, in a 6 billion deal": the noun's figure is as sure as its act. */
function isOfAct({ lexis }: Article, { cues, terrain }: Scene, { metric, sense, cue, placed }: Bond, next: number): boolean {
  if (lexis.code !== 'en' || !metric.deal || sense?.kind !== 'noun' || cue === null) return false;
  const act = cues.find(
    (other) =>
      other.next <= Math.min(cue.first, placed.hedgeFirst) &&
      other.senses.some((one) => one.metric === metric && one.kind === 'verb' && !one.reading.shy),
  );
  return act !== undefined && next <= act.first && terrain.between(next, act.first) < 1.5 && !terrain.parted(next, act.first);
}

/** The strongest word of doubt that reaches a figure. */
export function moodOf(article: Article, scene: Scene, bond: Bond): Mood | 'under-way' | undefined {
  if (bond.why.includes('estimate')) return 'expected';
  if (bond.why.includes(worthOfCompany)) return undefined;
  if (isReckoned(article, bond)) return 'expected';
  const guesses = scene.figures.filter((placed) => placed !== bond.placed).map((placed) => estimateOf(article, placed));
  const isGuessed = (first: number, next: number): boolean =>
    guesses.some((guess) => guess !== null && first >= guess.first && next <= guess.next);
  // "announced that it has secured 4 billion": announced and done.
  const isDone = (mood: Mood, next: number): boolean =>
    mood === 'announced' && article.tokens.slice(next, bond.placed.hedgeFirst).some(({ word }) => article.lexis.perfects.has(word));
  const moods = scene.moods
    .filter(
      ({ first, next, mood }) =>
        !isGuessed(first, next) &&
        !isDone(mood, next) &&
        !(
          mood === 'ended' &&
          bond.metric.id === 'layoffs' &&
          scene.cues.some((cue) => cue.first === first && cue.senses.some(({ metric }) => metric.id === 'layoffs'))
        ) &&
        (reaches(article, scene, bond, first, next) || isOfAct(article, scene, bond, next)),
    )
    .map(({ mood, first }): Mood => (mood === 'expected' && bond.sense?.kind === 'verb' && first === bond.cue?.first ? 'planned' : mood));
  if (isTo(article, bond)) moods.push('will');
  if (isAsked(article, scene, bond)) moods.push('possible');
  if (isBroken(article, scene, bond)) moods.push('ended');
  if (bond.why.includes('answer') && bond.home && findMoods(article, bond.home.sentence).some(({ mood }) => ahead.has(mood)))
    moods.push('target');
  if (moods.length === 0 && isUnderWay(article, bond)) return 'under-way';
  if (moods.length === 0 && isHeadline(article, scene, bond)) return 'announced';
  if (moods.length === 0 && bond.sense?.reading.ahead) return 'announced';
  if (moods.every((one) => one === 'signed' || one === 'done') && isUnderContract(article, scene, bond)) return 'planned';
  // "contre 70 milliards prévus pour 2025".
  if (bond.former && scene.moods.some(({ first, mood }) => first === bond.placed.next && (mood === 'expected' || mood === 'planned')))
    return 'expected';
  if (
    bond.former ||
    bond.why.includes('whole-staff') ||
    isMeasure(article, scene, bond) ||
    (isGiven(article, bond) &&
      !moods.includes('ended') &&
      !(
        moods.includes('possible') &&
        scene.moods.some(({ first, mood }) => mood === 'possible' && bond.cue !== null && first === bond.cue.next)
      ))
  )
    return undefined;
  // "announced a plan" is announced; "announced it could" is not.
  return strength.find((one) => moods.includes(one) && !(one === 'planned' && moods.includes('announced')));
}

/** "Who will buy it for 3 billion?", but not "Nimbus sold for 3 billion: a bargain?". */
const isAsked = ({ tokens }: Article, { sentence: { next } }: Scene, { placed }: Bond): boolean =>
  tokens[next - 1]!.word === '?' && !tokens.slice(placed.next, next).some(({ word }) => word === ':');

/** "The loss is estimated to be 57 million": the doubt stands in the figure's own words. */
const isReckoned = ({ tokens }: Article, { placed: { hedgeFirst, first }, metric }: Bond): boolean =>
  metric.timing === 'flow' &&
  tokens[hedgeFirst - 1]?.word === 'is' &&
  tokens.slice(hedgeFirst, first).some(({ word }) => word === 'estimated');

/** Whether it is still to come. */
export const isAhead = (mood: ReturnType<typeof moodOf>): boolean => mood !== undefined && mood !== 'under-way' && ahead.has(mood);

/** `isPast`: the figure is of a year gone by. `isToCome`: of a time after the day of publication; `isUnfinished`: of years that go on after it. */
export function judgeStatus(
  mood: ReturnType<typeof moodOf>,
  bond: Bond,
  isPast: boolean,
  isToCome: boolean,
  isUnfinished: boolean,
): Judged {
  // "100 billion in revenue by 2029": told before it can be true.
  if (mood === undefined && isToCome && (bond.metric.timing !== 'event' || bond.metric.id === 'layoffs'))
    return { status: statusFor('expected', bond, isPast), why: ['still-to-come'] };
  if (mood === undefined && isUnfinished && bond.metric.id === 'capex') return { status: 'announced', why: ['still-under-way'] };
  if (mood === 'under-way') return { status: bond.metric.id === 'funding-round' ? 'considered' : 'announced', why: ['under-way'] };
  return { status: statusFor(mood, bond, isPast), why: mood ? [`mood:${mood}`] : [] };
}

/** "is close to finalising a round from X, Y and Z, valuing it at": the doubt is the round's. */
const farthestValuing = 30;

/** The same sum in another currency, an abbreviation. */
const mostInBrackets = 14;

/** "The 500 million in new funding will be used to grow": what it is for is no doubt of it, "will be raised" is. */
function isUse({ text, tokens, lexis }: Article, metric: Bond['metric'], first: number, next: number): boolean {
  if (lexis.moods.after({ text, tokens }, first)?.meaning !== 'will') return false;
  const act = lexis.beForms.has(tokens[next]?.word ?? '') ? next + 1 : next;
  const meant = lexis.moods.after({ text, tokens }, act)?.meaning;
  return (
    meant !== 'done' && meant !== 'signed' && !lexis.senses.after({ text, tokens }, act)?.meaning.some((sense) => sense.metric === metric)
  );
}

/** A mood holds for a figure of its own clause that stands after it, or whose noun stands before it. */
function reaches(
  article: Article,
  { terrain, mentions, moods, cues }: Scene,
  { placed, cue, metric }: Bond,
  first: number,
  next: number,
): boolean {
  const { tokens, lexis } = article;
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  // "The first phase, with 90 megawatts of power, is due to open".
  if (
    first >= to &&
    (metric.id === 'capacity' || metric.id === 'chips') &&
    tokens[first - 1]?.word === ',' &&
    terrain.between(to, first) < 1.6
  )
    return true;
  // "A round of 40 billion is expected to value the company at 300 billion": what is expected is the value.
  if (
    first >= to &&
    cues.some(
      (other) =>
        other.first >= next &&
        other.first - next <= 2 &&
        other.senses.some((sense) => sense.kind === 'verb' && sense.metric.id === 'valuation' && sense.metric !== metric),
    )
  )
    return false;
  // "un tour de table de 54 millions permettra de grandir": what it is for is no doubt of it.
  if (first >= to && lexis.enables.has(tokens[first]!.word)) return false;
  if (first >= to && lexis.code === 'en' && metric.timing === 'event' && isUse(article, metric, first, next)) return false;
  if (first >= to)
    return (
      terrain.between(to, first) < 0.8 &&
      !terrain.parted(to, next) &&
      !tokens.slice(to, first).some(({ word }) => word === ',' || lexis.joins.has(word))
    );
  if (first >= from) return true;
  // "a confirmé la rumeur annoncée: Meta a investi": told of what stands before the colon.
  if (
    tokens
      .slice(next, from)
      .some(
        ({ word }, offset) =>
          word === ':' &&
          mentions.some((one) => one.tie === null && one.how !== 'possessive' && one.first > next + offset && one.next <= from),
      )
  )
    return false;
  if (
    terrain.parted(next, from) ||
    terrain.between(next, from) > (metric.id === 'valuation' && cue && tokens[cue.first]!.word.endsWith('ing') ? farthestValuing : 10) ||
    isEarlierPhrase(next, from) ||
    isAside(article, moods, first, from)
  )
    return false;
  if (cue && isOccasion(article, cue.first)) return false;
  // "confirme ce que disaient les rumeurs : une levée de 160 millions": told at last.
  if (lexis.code === 'fr' && lexis.hearsay.has(tokens[first]!.word) && tokens.slice(next, from).some(({ word }) => word === ':'))
    return false;
  // "Having failed to raise equity, Stability took": what stands before the subject's own clause.
  function isEarlierPhrase(begin: number, end: number): boolean {
    return mentions.some(
      (mention) =>
        mention.tie === null &&
        mention.how !== 'possessive' &&
        mention.first > begin &&
        mention.next <= end &&
        tokens[mention.first - 1]?.word === ',' &&
        !tokens.slice(begin, mention.first - 1).some(({ word }) => word === 'that' || word === 'que'),
    );
  }
  if (cue && metric.timing === 'level' && tokens[cue.first]!.word.endsWith('ing') && tokens[cue.first - 1]?.word === ',') return false;
  // "Salesforce, which failed to buy it, is worth": what a relative clause says is over with it.
  const comma = tokens.slice(next, from).findIndex(({ word }) => word === ',');
  if (comma >= 0)
    for (let at = first - 1; at > Math.max(0, first - 8) && tokens[at]!.word !== ','; at -= 1)
      if (
        (lexis.relatives.has(tokens[at]!.word) || lexis.objectRelatives.has(tokens[at]!.word)) &&
        (tokens[at - 1]?.word === ',' ||
          (lexis.describers.before({ text: article.text, tokens }, at)?.first === at - 1 &&
            (tokens[at - 3]?.word === ',' || tokens[at - 2]?.word === ',')))
      )
        return false;
  // "has not posted a profit and now generates 12 billion".
  if (
    lexis.code === 'en' &&
    /^(?:not|never)$/.test(tokens[next - 1]!.word) &&
    tokens.slice(next, from).some(({ word }, at) => lexis.joins.has(word) && !lexis.articles.has(tokens[next + at + 1]?.word ?? ''))
  )
    return false;
  for (let at = next; at < from; at += 1) {
    const { word } = tokens[at]!;
    if ((word === 'qui' || word === 'which' || word === 'who') && at !== next) return false;
    if (word === '(') {
      const close = tokens.slice(at, at + mostInBrackets).findIndex((token) => token.word === ')');
      if (close > 0 && at + close < from) at += close;
      else if (tokens[at + 1]?.word !== 'dont') return false;
    }
    if ('–—'.includes(word) && word !== '' && tokens[at + 1]?.word !== 'dont') return false;
  }
  return true;
}

/** "lors de la levée de 140 millions": an occasion is over, whatever is foreseen. */
function isOccasion(article: Article, noun: number): boolean {
  const { tokens, lexis } = article;
  const isSmall = (word: string): boolean =>
    lexis.articles.has(word) || lexis.possessives.has(word) || lexis.genitives.has(word) || lexis.last.has(word);
  let at = noun - 1;
  while (at > noun - 5 && (isSmall(tokens[at]?.word ?? '') || lexis.ties.after(article, at)?.meaning === 'to')) at -= 1;
  return lexis.occasions.has(tokens[at]?.word ?? '');
}

/** "would propel it past OpenAI's $852 billion valuation": what one is measured by is there already. */
function isMeasure({ text, tokens, lexis }: Article, { mentions }: Scene, { cue, sense, placed, metric }: Bond): boolean {
  // "would be up from the 23 billion of last year", "reduce its staff from 100,000 to 75,000".
  const from = lexis.articles.has(tokens[placed.hedgeFirst - 1]?.word ?? '') ? placed.hedgeFirst - 1 : placed.hedgeFirst;
  const isBeyond =
    lexis.formerly.before({ text, tokens }, from) ??
    (lexis.code === 'fr' ? lexis.formerly.before({ text, tokens }, placed.hedgeFirst) : null);
  if (isBeyond !== null && sense?.kind === 'noun' && (lexis.code === 'en' || metric.id === 'valuation')) return true;
  if (sense?.kind !== 'noun' || cue === null) return false;
  const owner = mentions.filter(({ owns, next }) => owns && next <= placed.hedgeFirst).at(-1);
  return owner !== undefined && placed.hedgeFirst - owner.next <= 3 && lexis.beyond.has(tokens[owner.first - 1]?.word ?? '');
}

/** "does not want to pay the fine of 20 million": the fine is there, whatever is done about it. */
const isGiven = ({ tokens, lexis }: Article, { metric, sense, cue }: Bond): boolean =>
  metric.id === 'fine' && sense?.kind === 'noun' && cue !== null && lexis.definite.has(tokens[cue.first - 1]?.word ?? '');

/** "an agreement to lease 4.5 gigawatts": power and chips bought by contract are to come. */
function isUnderContract({ tokens, lexis }: Article, { cues, terrain }: Scene, { metric, placed }: Bond): boolean {
  return (
    (metric.id === 'capacity' || metric.id === 'chips') &&
    cues.some(
      ({ next, first, senses }) =>
        next <= placed.hedgeFirst &&
        !terrain.parted(first, placed.first) &&
        lexis.agreements.has(tokens[first]!.word) &&
        senses.some(({ metric: other, kind }) => (other.id === 'contract' || other.id === 'partnership') && kind === 'noun'),
    )
  );
}

/** "Meta is cutting", "Nvidia is investing": under way is made known, not done. */
function isUnderWay({ tokens, lexis }: Article, { cue, sense, metric }: Bond): boolean {
  if (lexis.code !== 'en' || cue === null || sense?.kind !== 'verb' || metric.timing !== 'event' || metric.id === 'valuation') return false;
  let at = cue.first - 1;
  while (at > 0 && ((/ly$/.test(tokens[at]!.word) && tokens[at]!.word !== 'reportedly') || tokens[at]!.word === 'while')) at -= 1;
  if (
    at < cue.first - 1 &&
    tokens
      .slice(Math.max(0, at - 12), at)
      .some(({ word }, back, all) => (word === 'is' || word === 'are') && all[back + 1]?.word.endsWith('ing'))
  )
    return tokens[cue.first]!.word.endsWith('ing');
  return (
    tokens[cue.first]!.word.endsWith('ing') &&
    ['is', 'are', 'now', 'also', 's', 'reportedly', 'currently'].includes(tokens[cue.first - 1]?.word ?? '')
  );
}

/** "Google, qui comptait payer 200 millions, a rompu leur contrat", "l'acquérir pour 3 milliards, mais l'opération a échoué": the deal of the figure before is the one that ended. */
const isBroken = ({ tokens, lexis }: Article, { moods, cues }: Scene, { metric, placed }: Bond): boolean =>
  metric.deal &&
  moods.some(
    ({ mood, first, next }) =>
      mood === 'ended' &&
      first >= placed.next &&
      cues.some(
        (cue) =>
          ((cue.first === next + 1 && (lexis.possessives.has(tokens[next]!.word) || lexis.definite.has(tokens[next]!.word))) ||
            (lexis.code === 'fr' && cue.next === first && lexis.definite.has(tokens[cue.first - 1]!.word))) &&
          cue.senses.some((sense) => sense.kind === 'noun' && sense.metric === metric),
      ),
  );

/** "Scale AI licencie 14 % de ses effectifs": a headline's present is news of what is to come. */
const isHeadline = ({ tokens, lexis }: Article, { sentence }: Scene, { cue, sense, metric }: Bond): boolean =>
  metric.id === 'layoffs' &&
  lexis.code === 'fr' &&
  sentence.kind === 'heading' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  cue.first > sentence.first &&
  /(?:e|ent|it|d)$/.test(tokens[cue.first]!.word) &&
  !/^(?:a|ont|avait|avaient)$/.test(tokens[cue.first - 1]!.word) &&
  !lexis.beForms.has(tokens[cue.first - 1]!.word);

/** A headline's future: "Amazon to invest $4bn". */
function isTo({ tokens, lexis, figures }: Article, { cue, sense }: Bond): boolean {
  return (
    lexis.code === 'en' &&
    cue !== null &&
    sense?.kind === 'verb' &&
    tokens[cue.first - 1]?.word === 'to' &&
    tokens[cue.first - 2]?.kind === 'word' &&
    !lexis.ordinals.has(tokens[cue.first - 2]!.word) &&
    tokens[cue.first - 2]!.word !== 'only' &&
    !figures.some(({ next }) => next === cue.first - 1) &&
    !/(?:ed|ing|s)$/.test(tokens[cue.first - 2]!.word)
  );
}

function statusFor(mood: Mood | undefined, { metric: { id, deal, timing }, sense }: Bond, isPast: boolean): Status {
  // "its capital spending will exceed" is foreseen, "it will spend" is made known.
  const isAct = acts.has(id) && !(id === 'capex' && sense?.kind === 'noun' && sense.metric.id === 'capex' && !sense.reading.ahead);
  const isEvent = timing === 'event' && id !== 'training-cost' && id !== 'price';
  switch (mood) {
    case 'denied':
    case 'ended':
      return mood;
    case 'talks':
      return isEvent || acts.has(id) || id === 'stake' || id === 'market-cap'
        ? 'considered'
        : id === 'headcount' || id === 'users'
          ? 'actual'
          : 'forecast';
    case 'target':
      return id === 'layoffs' || deal ? 'announced' : 'target';
    case 'planned':
      if (id === 'headcount') return 'target';
      return isEvent || isAct || id === 'stake' ? 'announced' : 'forecast';
    case 'possible':
      return isEvent || id === 'stake' ? (deal && id === 'contract' ? 'forecast' : 'considered') : 'forecast';
    case 'expected':
      return id === 'layoffs' || id === 'capacity' || id === 'chips' || deal
        ? 'announced'
        : isEvent && id !== 'valuation'
          ? 'considered'
          : 'forecast';
    case 'will':
      return isEvent || isAct || id === 'stake' ? 'announced' : 'forecast';
    case 'announced':
      return (deal && id !== 'acquihire') || acts.has(id) || id === 'layoffs'
        ? isPast && id !== 'capacity'
          ? 'actual'
          : 'announced'
        : 'actual';
    default:
      return id === 'contract' && !isPast && mood !== 'done' ? 'announced' : 'actual';
  }
}
