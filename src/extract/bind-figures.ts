// Ties each figure of a sentence to the word that names it, nearest in grammar.

import { unitKind } from '../metrics/unit-kind.js';
import { metricById } from '../metrics/index.js';
import type { Metric } from '../metrics/metric.js';
import type { Tie } from '../metrics/reading.js';
import type { Article, Placed } from './article.js';
import type { Cue } from './cue.js';
import type { Sense } from './lexis.js';
import { isCompany } from './mention.js';
import type { Scene } from './scene.js';

/** A figure understood as a metric, and why. */
export interface Bond {
  placed: Placed;
  metric: Metric;
  sense: Sense | null;
  cue: Cue | null;
  score: number;
  why: readonly string[];
  others: readonly { metric: Metric; score: number }[];
  /** A former level: "compared with 3.1bn a year earlier". */
  former: boolean;
  /** The sentence whose words name it, when that is an earlier one. */
  home?: Scene;
}

export interface Unbound {
  placed: Placed;
  why: string;
}

/** A bond weaker than this is a guess. */
const weakest = 2.2;

export function bindFigures(article: Article, scene: Scene): { bonds: Bond[]; unbound: Unbound[] } {
  const bonds: Bond[] = [];
  const unbound: Unbound[] = [];
  const open: Placed[] = [];
  for (const placed of scene.figures) {
    const change = changeOf(article, placed) ?? (isVague(placed) ? 'no-exact-amount' : null);
    if (change) unbound.push({ placed, why: change });
    else open.push(placed);
  }
  const offers = open.flatMap((placed) => offersFor(article, scene, placed)).sort((a, b) => b.score - a.score || a.placed.first - b.placed.first);
  const taken = new Map<Placed, Bond>();
  const holders = new Map<Cue, Bond[]>();
  for (const offer of offers) {
    if (taken.has(offer.placed)) continue;
    const held = offer.cue ? (holders.get(offer.cue) ?? []) : [];
    const rival = held.find((bond) => bond.sense?.kind === 'noun' || offer.sense?.kind === 'verb');
    if (rival && !mayShare(article, scene, rival, offer)) {
      if (offer.score - 2.5 < weakest || rival.score >= offer.score - 2.5) continue;
    }
    if (offer.score < weakest) continue;
    const others = offers.filter((other) => other.placed === offer.placed && other.metric !== offer.metric && other.score > offer.score - 1.5 && other.score >= weakest);
    const bond = { ...offer, others: [...new Map(others.map(({ metric, score }) => [metric.id, { metric, score }])).values()] };
    taken.set(offer.placed, bond);
    if (offer.cue) holders.set(offer.cue, [...held, bond]);
  }
  for (const placed of open) {
    const bond = taken.get(placed) ?? inherited(article, placed, [...taken.values()]) ?? beyondDoubt(article, placed);
    if (bond) bonds.push(bond);
    else unbound.push({ placed, why: scene.cues.length === 0 ? 'no-metric-named' : 'no-metric-near' });
  }
  return { bonds, unbound };
}

/** "several billion", "dozens of people": nobody can check it. */
const isVague = ({ figure: { precision, hedge, max } }: Placed): boolean => precision === null && hedge === 'at-least' && max === null;

type Offer = Omit<Bond, 'others'>;

/** A difference is no level: "up 15 %", "8 billion more". */
function changeOf({ text, tokens, lexis }: Article, { figure, hedgeFirst, first, next }: Placed): string | null {
  const lines = { text, tokens };
  if (figure.unit === 'W' || figure.unit === 'items') return null;
  if (tokens[hedgeFirst - 1]?.word === 'up' && /^(?:ma[dk]|takes?$|took|set)/.test(tokens[hedgeFirst - 2]?.word ?? '')) return null;
  if (figure.unit === 'percent' && cutsStaff(lines, hedgeFirst, lexis)) return null;
  let from = hedgeFirst;
  if (['a', 'an', 'un', 'une', 'the', 'of', 'de', "d'", 'by'].includes(tokens[from - 1]?.word ?? '') && figure.unit === 'percent') from -= lexis.changesBefore.before(lines, from) ? 0 : 1;
  const before = lexis.changesBefore.before(lines, from) ?? lexis.changesBefore.before(lines, first);
  if (before && !(before.next - before.first === 1 && tokens[before.first]!.word === 'by' && figure.unit !== 'percent' && !tokens.slice(Math.max(0, before.first - 7), before.first).some(({ word }) => isGrowth(word)))) return 'a-change';
  const after = lexis.changesAfter.after(lines, next);
  // "6.5 million a year earlier" is a level, "up 66 % from a year earlier" is none.
  const compares = ['from', 'sur', 'en', 'year'].includes(tokens[next]?.word ?? '');
  if (after && tokens[after.first]!.gap <= 1 && !(compares && figure.unit !== 'percent' && after.meaning)) return 'a-change';
  return null;
}

/** "cut its staff by 24 percent", "réduire ses effectifs de 20 %": the cut itself. */
function cutsStaff(lines: { text: string; tokens: Article['tokens'] }, at: number, lexis: Article['lexis']): boolean {
  const staff = lexis.partOf.get('layoffs')!;
  if (!['by', 'de', "d'"].includes(lines.tokens[at - 1]?.word ?? '')) return false;
  const noun = staff.before(lines, at - 1);
  if (!noun) return false;
  for (let back = noun.first - 1; back > Math.max(0, noun.first - 6); back -= 1) if (lexis.senses.after(lines, back)?.meaning.some(({ metric, kind, reading }) => metric.id === 'layoffs' && kind === 'verb' && !reading.shy)) return true;
  return false;
}

const isGrowth = (word: string): boolean => /^(?:rise|rose|grew|grown|up|down|increased?|decreased?|cut|reduced?|exceeded|raised|expanded|outspent|beat|beating|fell|fallen|dropped)$/.test(word);

function offersFor(article: Article, scene: Scene, placed: Placed): Offer[] {
  const partOfCrowd = placed.figure.unit === null && isOfCrowd(article, scene, placed);
  const countsPeople = placed.figure.unit === null && placed.figure.noun !== null && ['users', 'headcount'].some((id) => article.lexis.counted.get(id)!.has(lastWord(placed)!));
  const kind = partOfCrowd || countsPeople ? 'people' : placed.figure.unit === null ? null : unitKind(placed.figure.unit);
  const isCrowd = kind === 'people' && isWholeCrowd(article, placed);
  const aims = scene.mentions.filter(({ whom, tie, tieFirst, qualifies, how }) => isCompany(whom) && tie !== null && how !== 'possessive' && !qualifies && tieFirst >= placed.next && scene.terrain.between(placed.next, tieFirst) < 1.2).map(({ tie }) => tie!);
  const dated = scene.times.some(({ grain }) => grain === 'year' || grain === 'quarter' || grain === 'half');
  const offers: Offer[] = [];
  const whole = kind === 'percent' ? partsNamed(article, scene, placed) : null;
  for (const cue of scene.cues) {
    for (const sense of cue.senses) {
      const { metric } = sense;
      const counts = kind === null && placed.figure.unit === null && isCountNoun(article, cue, metric);
      if (kind === null ? !counts : !metric.units.includes(kind)) continue;
      const seen = scoreOf(article, scene, placed, cue, sense);
      if (!seen) continue;
      const { score: near, why } = context(article, scene, placed, metric, sense, whole, seen, cue, { aims, dated });
      const score = near - (isCrowd && metric.id !== 'headcount' ? 5 : 0);
      offers.push({ placed, metric, sense, cue, score, why, former: false });
    }
  }
  const noun = placed.figure.noun === null || isOfOthers(article, placed) ? null : lastWord(placed);
  for (const [id, nouns] of noun ? article.lexis.counted : []) {
    if (!nouns.has(noun!)) continue;
    const metric = metricById(id);
    if (!metric || kind === null || !metric.units.includes(kind)) continue;
    const own = offers.filter((offer) => offer.metric === metric);
    if (own.length > 0 && !isCrowd) for (const offer of own) Object.assign(offer, { score: offer.score + 2, why: [...offer.why, 'counted-noun'] });
    else if (id !== 'layoffs' && id !== 'chips' && (placed.figure.min ?? placed.figure.max ?? 0) >= 10) offers.push({ placed, metric, sense: null, cue: null, score: isCrowd ? 8 : 4.5, why: [isCrowd ? 'whole-staff' : 'counted-noun'], former: false });
  }
  if (kind === 'power') offers.push({ placed, metric: metricById('capacity')!, sense: null, cue: null, score: 3, why: ['unit-of-power'], former: false });
  if (whole) for (const id of whole) if (id === 'revenue-share' && !offers.some(({ metric }) => metric.id === id)) offers.push({ placed, metric: metricById(id)!, sense: null, cue: null, score: 3, why: ['part-of'], former: false });
  return offers;
}


/** "Nvidia passed four trillion dollars": only the stock market counts so high. */
function beyondDoubt({ text, tokens, lexis }: Article, placed: Placed): Bond | null {
  const { unit, min, max } = placed.figure;
  if (unit === null || unitKind(unit) !== 'money' || (min ?? max ?? 0) < 1e12) return null;
  const lines = { text, tokens };
  let at = placed.hedgeFirst;
  while (at > placed.hedgeFirst - 4 && ['the', 'la', 'les', 'barre', 'mark', 'des', 'a', 'above', 'de', 'to'].includes(tokens[at - 1]?.word ?? '')) at -= 1;
  const isReached = lexis.links.before(lines, at) !== null || lexis.links.after(lines, placed.hedgeFirst) !== null || placed.figure.hedge === 'over';
  return isReached ? { placed, metric: metricById('market-cap')!, sense: null, cue: null, score: 2.5, why: ['trillions'], others: [], former: false } : null;
}

/** "savings of 500 million": a noun that names no metric has it. */
function isSomethingElse({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  if (!['of', 'de', "d'"].includes(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  const noun = tokens[hedgeFirst - 2];
  const lines = { text, tokens };
  return noun?.kind === 'word' && !lexis.light.has(noun.word) && !lexis.amounts.has(noun.word) && lexis.senses.before(lines, hedgeFirst - 1) === null && lexis.links.before(lines, hedgeFirst - 1) === null && lexis.definitions.before(lines, hedgeFirst - 1) === null;
}

/** "start-ups with fewer than 50 employees": nobody's in particular. */
function isOfOthers({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  if (!['with', 'comptant', 'de', 'employing'].includes(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  const noun = tokens[hedgeFirst - 2]?.word ?? '';
  return noun.endsWith('s') && noun.length > 4 && lexis.describers.before({ text, tokens }, hedgeFirst - 1) === null && /^(?:start-?ups|startups|ups|companies|firms|entreprises|societes|pousses)$/.test(noun);
}

/** "48 de ses 125 salariés": a number out of a crowd counts people. */
function isOfCrowd({ tokens, lexis, text }: Article, { figures }: Scene, { next }: Placed): boolean {
  const tie = lexis.ties.after({ text, tokens }, next);
  if (!tie || tie.meaning !== 'of') return false;
  const at = lexis.possessives.has(tokens[tie.next]?.word ?? '') || lexis.articles.has(tokens[tie.next]?.word ?? '') ? tie.next + 1 : tie.next;
  return figures.some(({ first, figure }) => first === at && figure.unit === 'people');
}

/** "a quarter of its 1,000 employees": the crowd is the whole staff. */
function isWholeCrowd({ tokens, lexis, text }: Article, { hedgeFirst }: Placed): boolean {
  if (!lexis.possessives.has(tokens[hedgeFirst - 1]?.word ?? '')) return false;
  return lexis.ties.before({ text, tokens }, hedgeFirst - 1)?.meaning === 'of';
}

function lastWord({ figure }: Placed): string | null {
  const words = figure.noun!.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').split(/\s+/);
  return words.at(-1) ?? null;
}

/** "le nombre d'abonnés ... 4 millions": a bare number takes the unit of what is counted. */
function isCountNoun({ tokens }: Article, cue: Cue, metric: Metric): boolean {
  const opening = tokens[cue.first]!.word;
  return metric.units.some((unit) => unit === 'people' || unit === 'deals') && (opening === 'nombre' || opening === 'number' || opening === 'headcount' || opening === 'effectif' || opening === 'effectifs' || opening === 'workforce');
}

/** The metrics a percentage is a part of: "66 % of the staff". */
function partsNamed({ text, tokens, lexis }: Article, { mentions }: Scene, { next, figure }: Placed): ReadonlySet<string> {
  const found = new Set<string>();
  const inside = figure.text.toLowerCase();
  const look = (at: number): void => {
    for (const [id, words] of lexis.partOf) if (words.after({ text, tokens }, at)) found.add(id);
  };
  if (/\p{L}/u.test(inside)) for (let at = next - 1; at > 0 && tokens[at]!.start >= figure.start; at -= 1) look(at);
  const tie = lexis.ties.after({ text, tokens }, next);
  if (tie && tie.meaning === 'of') for (let at = tie.next; at < Math.min(tokens.length, tie.next + 7) && tokens[at]!.gap < 3 && !'.;,('.includes(tokens[at]!.word || ' '); at += 1) look(at);
  if (tie && tie.meaning === 'of' && found.size === 0 && mentions.some(({ first, whom, owns, qualifies }) => (first === tie.next || first === tie.first) && isCompany(whom) && !owns && !qualifies)) found.add('stake');
  return found;
}

interface Seen {
  score: number;
  why: string[];
}

function scoreOf({ tokens, lexis, text }: Article, { terrain, cues }: Scene, { hedgeFirst, next }: Placed, cue: Cue, { kind, reading: { shy } }: Sense): Seen | null {
  const passed = cues.filter((other) => other !== cue && (cue.first < hedgeFirst ? other.first >= cue.next && other.next <= hedgeFirst : other.first >= next && other.next <= cue.first)).filter(({ senses }) => senses.some(({ reading, kind: other }) => !reading.shy && !(kind === 'verb' && other === 'noun'))).length;
  const isTiedAgain = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1) if (lexis.ties.after({ text, tokens }, at) && tokens[at]!.word !== 'de' && tokens[at]!.word !== "d'" && tokens[at]!.word !== 'of') return true;
    return false;
  };
  if (cue.next <= hedgeFirst) {
    const cost = terrain.between(cue.next, hedgeFirst) + passed * 0.8;
    const tight = cost < 0.7;
    return kind === 'verb' ? { score: 6 - cost + (tight ? 2 : 0), why: [tight ? 'verb-object' : 'verb-before'] } : { score: 6.2 - cost + (tight ? 2 : 0), why: [tight ? 'noun-linked' : 'noun-before'] };
  }
  if (cue.first < next) return null;
  const cost = Math.max(0, terrain.between(next, cue.first) + passed * 0.8 - (opensRelative(tokens, lexis, next) ? 1.5 : 0));
  if (kind === 'verb') return { score: (cost < 0.5 ? 6.5 : 3.6) - (shy ? 2 : 0) - 1.6 * cost, why: ['verb-after'] };
  const tie = lexis.ties.after({ text, tokens }, next);
  // "2bn in revenue" names the figure, "32bn in a funding round" only its occasion.
  const isTied = tie !== null && (tie.meaning === 'of' || tie.meaning === 'on' || (tie.meaning === 'in' && !lexis.articles.has(tokens[tie.next]?.word ?? ''))) && cost < 0.9 && !isTiedAgain(tie.next, cue.first);
  if (isTied) return { score: 9.2 - 1.5 * cost, why: ['noun-of'] };
  const isCompound = lexis.code === 'en' && cost < 0.7 && tokens[next]!.gap <= 1 && tie === null;
  return isCompound ? { score: 8.3 - 1.5 * cost, why: ['noun-compound'] } : { score: 3.4 - 1.5 * cost, why: ['noun-after'] };
}

/** "the 240 million at which it was valued". */
const opensRelative = (tokens: Article['tokens'], lexis: Article['lexis'], next: number): boolean => lexis.relatives.has(tokens[next]?.word ?? '') || lexis.relatives.has(tokens[next + 1]?.word ?? '') || tokens[next]?.word === "qu'" || tokens[next]?.word === 'que' || tokens[next]?.word === 'it';

/** What stands beside settles between senses of one word. */
function context(article: Article, scene: Scene, placed: Placed, metric: Metric, sense: Sense, whole: ReadonlySet<string> | null, { score, why }: Seen, offerCue: Cue, { aims, dated }: { aims: readonly Tie[]; dated: boolean }): Seen {
  let sum = score;
  const rules = [...why];
  if (sense.reading.shy) sum -= 1.2 + (scene.cues.some((other) => other !== offerCue && Math.abs(other.first - placed.next) < 7 && other.senses.some(({ metric: same, reading, kind }) => same === metric && kind === 'verb' && !reading.shy)) ? 3 : 0);
  if (sense.kind === 'noun' && offerCue.next < placed.hedgeFirst - 2 && isSomethingElse(article, placed)) sum -= 2;
  const { mark } = sense.reading;
  const marked = mark === undefined && sense.metric.id !== 'investment' ? null : article.lexis.ties.before(article, placed.hedgeFirst);
  if (mark !== undefined && (marked?.meaning !== mark || offerCue.first > placed.first)) sum -= 9;
  if (sense.metric.id === 'investment' && marked?.meaning === 'at' && sense.kind === 'verb') sum -= 5;
  if (metric.id === 'valuation' && sense.kind === 'verb' && isWorthOfDeal(scene, placed, offerCue)) sum -= 4;
  if (placed.figure.unit === 'W' && metric.id !== 'capacity') sum -= 3.5;
  const beside = article.lexis.beside.get(metric.id);
  if (beside) {
    const isAimed = sense.reading.shy && aims.some((tie) => sense.reading.parts?.[tie] === 'target' || (metric.id === 'contract' && sense.reading.parts?.[tie] === 'seller'));
    if (isAimed || (metric.id === 'revenue' && dated) || isBeside(article, scene, placed, beside, offerCue)) {
      sum += sense.reading.shy ? 1.6 : 0.8;
      rules.push('beside');
    } else if (sense.reading.shy) sum -= 6;
  }
  if (whole) {
    const hasWhole = metric.reads?.partOf !== undefined;
    if (whole.has(metric.id)) {
      sum += 3;
      rules.push('part-of');
    } else if (hasWhole && (sense.kind === 'verb' || metric.id === 'revenue-share')) sum -= 4;
  }
  return { score: sum, why: rules };
}

/** "The contract is worth 300 billion": what it is worth is the contract's. */
function isWorthOfDeal({ cues, mentions, terrain }: Scene, { hedgeFirst }: Placed, cue: Cue): boolean {
  if (mentions.some(({ first, next, tie }) => first >= cue.next && next <= hedgeFirst && tie === null)) return false;
  return cues.some((other) => other.next <= cue.first && !terrain.parted(other.first, cue.first) && terrain.between(other.next, cue.first) < 4 && other.senses.some(({ kind, metric }) => kind === 'noun' && (metric.deal || metric.id === 'funding-round') && metric.units.includes('money')));
}

const besideReach = 14;

function isBeside({ text, tokens }: Article, { sentence, terrain }: Scene, { hedgeFirst, next }: Placed, words: { after(lines: { text: string; tokens: Article['tokens'] }, at: number): unknown }, cue: Cue): boolean {
  for (let at = Math.max(sentence.first, hedgeFirst - besideReach); at < Math.min(sentence.next, next + besideReach); at += 1) {
    if ((at < cue.first || at >= cue.next) && words.after({ text, tokens }, at) && !terrain.parted(at, hedgeFirst)) return true;
  }
  return false;
}

/** Two figures may have one word when they are joined, or when the second was the level before. */
function mayShare({ tokens, lexis }: Article, { terrain }: Scene, rival: Bond, offer: Offer): boolean {
  const [one, other] = rival.placed.first < offer.placed.first ? [rival.placed, offer.placed] : [offer.placed, rival.placed];
  if (one.figure.unit !== other.figure.unit && new Set([rival.metric.id, offer.metric.id, 'stake', 'acquisition']).size === 2) return true;
  if (one.figure.unit !== other.figure.unit) return rival.metric === offer.metric && terrain.between(one.next, other.hedgeFirst) < 3;
  const between = tokens.slice(one.next, other.hedgeFirst);
  if (between.some(({ word }) => lexis.joins.has(word) || word === ',' || word === ';') && terrain.between(one.next, other.hedgeFirst) < 2.2) return true;
  return terrain.between(one.next, other.hedgeFirst) < 1.6;
}

/** "17.5 billion, compared with 12 billion a year earlier": the level before is a level of the same. */
function inherited({ text, tokens, lexis }: Article, placed: Placed, bonds: readonly Bond[]): Bond | null {
  const before = lexis.formerly.before({ text, tokens }, placed.hedgeFirst);
  if (!before) return again(tokens, lexis, placed, bonds);
  const model = bonds.filter((bond) => (bond.placed.figure.unit === placed.figure.unit || (placed.figure.unit === null && bond.placed.figure.unit === 'people')) && Math.abs(bond.placed.first - placed.first) < 25).sort((a, b) => Math.abs(a.placed.first - placed.first) - Math.abs(b.placed.first - placed.first))[0];
  return model ? { ...model, placed, score: model.score - 1, why: ['former-level'], former: true } : null;
}

/** "Revenue reached 18 million, and the company expects it to exceed 40 million": "it" is the figure before. */
function again(tokens: Article['tokens'], lexis: Article['lexis'], placed: Placed, bonds: readonly Bond[]): Bond | null {
  const model = bonds.filter((bond) => bond.placed.figure.unit === placed.figure.unit && bond.placed.next <= placed.hedgeFirst && placed.hedgeFirst - bond.placed.next < 14 && bond.metric.timing === 'flow').at(-1);
  if (!model || !tokens.slice(model.placed.next, placed.hedgeFirst).some(({ word }) => lexis.amounts.has(word))) return null;
  return { ...model, placed, cue: null, score: model.score - 2, why: ['same-again'] };
}
