// An article in, candidate facts out, in reading order. Pure: the same text always gives the same candidates.

import type { ReadingLanguage } from '../figures/read-figures.js';
import { traitsOf } from '../metrics/index.js';
import { isAfter, readPeriod } from '../model/period.js';
import { inTurn } from './afterthoughts/in-turn.js';
import { afterthoughts } from './afterthoughts/index.js';
import { backersOfRounds } from './backers-after.js';
import type { Candidate, LeftOut } from './candidate.js';
import { dropEchoes } from './drop-echoes.js';
import { eventsIn } from './find-events.js';
import { follow } from './follow/follow.js';
import { definitionOf } from './how-sure/define.js';
import { isAhead, judgeStatus, moodOf } from './how-sure/judge-status.js';
import { leadsList, underLead } from './lists/list-items.js';
import { tableFacts } from './lists/read-tables.js';
import { rowsOf } from './lists/table-rows.js';
import { candidateOf } from './make-candidate.js';
import { findMentions } from './mentions/find-mentions.js';
import { unlistedIn } from './mentions/find-unlisted.js';
import { keyOf } from './mentions/key-of.js';
import { indexOf, type KnownName } from './mentions/known-names.js';
import type { Whom } from './mentions/mention.js';
import { multiplied } from './multiply.js';
import { newsOf } from './news.js';
import { scenesOf, type Scene } from './scene/scene.js';
import { articleOf, type Article, type Placed } from './text/article.js';
import { lendPeople } from './text/lend-people.js';
import { isVerbAt } from './text/senses-at.js';
import { findTimes } from './times/find-times.js';
import { bindFigures } from './what/bind-figures.js';
import type { Bond } from './what/bond.js';
import { afterCast, listedCompany, refineBond } from './what/refine-bonds.js';
import { dateFact, type Dated } from './when/date-fact.js';
import { timelineOf } from './when/timeline.js';
import { assignParts } from './whose/assign-parts.js';
import { roundsOf } from './whose/whose-round.js';
import { withheld } from './withheld.js';

export interface ExtractOptions {
  /** Told, or found out from the text. */
  language?: ReadingLanguage;
  /** The day or month of publication, ISO 8601: what "last year" and "Tuesday" are reckoned from. */
  published?: string | null;
  /** The names to recognise. Without any, companies are known by how the article introduces them. */
  names?: readonly KnownName[];
  /** Also what is too unsure to be kept, for those who hold it against what is known. */
  bold?: boolean;
}

export interface ReadArticle {
  article: Article;
  scenes: readonly Scene[];
  candidates: readonly Candidate[];
  /** What a heading says and its article says again: no facts of their own, but claims all the same. */
  echoes: readonly Candidate[];
  leftOut: readonly LeftOut[];
}

/** The business facts of an article, with UTF-16 offsets. */
export const extractFacts = (text: string, options: ExtractOptions = {}): Candidate[] => [...readArticle(text, options).candidates];

/** The same with what was seen on the way, for those who ask why. */
export function readArticle(
  text: string,
  { language = 'auto', published = null, names = [], bold = false }: ExtractOptions = {},
): ReadArticle {
  const read = articleOf(text, language, published);
  const article = bold ? lendPeople(read) : read;
  const { tokens, lexis } = article;
  const verbBetween = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (isVerbAt(article, at) || lexis.links.after(article, at) || lexis.beForms.has(tokens[at]!.word)) return true;
    return false;
  };
  const { mentions, present } = follow(article, findMentions(article, indexOf(names), bold), verbBetween);
  const scenes = scenesOf(article, mentions, findTimes(article), present);
  const candidates: Candidate[] = [];
  const leftOut: LeftOut[] = [];
  let lastSpoken: Scene | null = null;
  let lastBonds: readonly Bond[] = [];
  const unlisted = unlistedIn(article, mentions);
  const timeline = timelineOf(article);
  const news = newsOf(article);
  const rounds = roundsOf();
  const backers = backersOfRounds(article);
  let lastTrade: { whom: Whom; paragraph: number } | null = null;
  const rows = rowsOf(article, scenes);
  let lead: Scene | null = null;
  for (const scene of scenes) {
    candidates.push(...eventsIn(article, scene));
    const spokenBefore = lastSpoken;
    lastSpoken = scene;
    timeline.hears(scene);
    if (leadsList(article, scene)) lead = scene;
    backers.hears(scene, candidates);
    if (scene.figures.length === 0) continue;
    const row = rows.get(scene.sentence.index);
    if (row) {
      const { facts, unbound } = tableFacts(article, scene, row);
      for (const { bond, entity, time, status, why } of facts)
        candidates.push(
          candidateOf(article, scene, bond, { entity, parties: [], period: time && readPeriod(time.text), judged: { status, why: [] } }, [
            ...bond.why,
            ...why,
            ...(time ? [time.rule] : []),
          ]),
        );
      for (const { figure } of unbound) leftOut.push({ text: figure.text, start: figure.start, end: figure.end, why: 'no-metric-named' });
      continue;
    }
    const bound = bindFigures(article, scene);
    const { bonds, unbound } = afterthoughts(article, scene, spokenBefore, underLead(article, scene, lead, bound), lastBonds);
    const understood = bonds.map((one) => refineBond(article, scene, one)).sort((a, b) => a.placed.first - b.placed.first);
    lastBonds = bonds.length > 0 ? understood : lastBonds;
    for (const {
      placed: { figure },
      why,
    } of unbound)
      leftOut.push({ text: figure.text, start: figure.start, end: figure.end, why });
    let before: Whom | null =
      lastTrade !== null && lastTrade.paragraph === scene.sentence.paragraph && scene.mentions.length === 0 ? lastTrade.whom : null;
    let lastMetric: string | null = null;
    let described: Placed | null = null;
    let unsureBefore: string | null = null;
    const dates = new Map<Placed, Dated>();
    for (const refined of understood) {
      const cast = rounds.whose(
        article,
        scene,
        refined,
        inTurn(article, scene, refined, assignParts(article, refined.home ?? scene, refined, before, spokenBefore)),
      );
      // A figure that takes its metric from another one takes its company too.
      const entity: Whom | null =
        before !== null &&
        lastMetric === refined.metric.id &&
        (refined.former || refined.why[0] === 'same-again') &&
        !cast.why.includes('owner-of-figure') &&
        !cast.why.includes('in-turn')
          ? before
          : // "Nimbus, valorisé 11 milliards depuis la levée de 1,7 milliard": goes on being told of it.
            described !== null && cast.why.includes('nearest-name') && !scene.terrain.parted(described.next, refined.placed.first)
            ? before
            : cast.entity;
      const { why } = cast;
      described = why.includes('described') ? refined.placed : null;
      const bond = afterCast(article, scene, refined, entity, entity !== null && unlisted.has(keyOf(entity)), published);
      before = entity ?? before;
      lastMetric = refined.metric.id;
      if (entity) lastTrade = entity.kind === 'sector' ? { whom: entity, paragraph: scene.sentence.paragraph } : null;
      // "Rents went from 2 billion to 3 billion": nobody's, both.
      const unsure: string | null =
        withheld(article, scene, bond, entity, cast, bold) ?? (cast.why.includes('as-before') ? unsureBefore : null);
      unsureBefore = unsure;
      if (!entity || unsure) {
        const { figure } = bond.placed;
        leftOut.push({ text: figure.text, start: figure.start, end: figure.end, why: unsure ?? `no-company-for-${bond.metric.id}` });
        continue;
      }
      // "tried to buy Thinking Machines, valued at 12 billion": what it is worth is in no doubt.
      const mood = why.includes('described') ? undefined : moodOf(article, scene, bond);
      const ahead = isAhead(mood);
      const dated: Dated =
        (bond.like && dates.get(bond.like)) ||
        (isForced(article, bond) && [...dates.values()].at(-1)) ||
        dateFact(article, scene, bond, timeline.unsaid(scene, bond, entity, ahead), mood);
      dates.set(bond.placed, dated);
      timeline.keeps(scene, bond, entity, ahead, dated.time);
      const isPast = dated.time !== null && dated.period?.end != null && published !== null && dated.period.end < published.slice(0, 4);
      const isToCome = published !== null && isAfter(dated.period, published);
      const isUnfinished = dated.period?.end != null && published !== null && dated.period.end.slice(0, 4) > published.slice(0, 4);
      const judged = judgeStatus(isHearsay(article, bond, mood, dated) ? undefined : mood, bond, isPast, isToCome, isUnfinished);
      const told = news.again(
        scene,
        bond,
        { entity, judged, parties: cast.parties, period: dated.period },
        dated.time !== null && dated.time.bearing !== 'over' && !dated.why.includes('time:carried') && !dated.why.includes('time:then'),
      );
      const made = candidateOf(
        article,
        scene,
        { ...bond, definition: [definitionOf(article, scene, bond, dated.time), fiscalOf(bond, dated)].filter(Boolean).join(', ') || null },
        told,
        [...bond.why, ...why, ...dated.why, ...told.judged.why, ...(isUnprinted(bond) ? ['currency-unsaid'] : [])],
      );
      candidates.push(...multiplied(article, scene, bond, made));
      rounds.keeps(bond, told.entity, told.parties);
      if (bond.metric.is.round) backers.keeps(candidates, scene, bond.placed, told.entity);
    }
  }
  return {
    article,
    scenes,
    ...dropEchoes(
      article.text,
      scenes,
      candidates.map((one) => asUnlisted(one, candidates)),
      leftOut,
    ),
  };
}

/** "Elle a perdu 200 millions, la poussant à licencier": in the same time. */
const isForced = ({ tokens, lexis }: Article, { cue, metric }: Bond): boolean =>
  cue !== null &&
  metric.timing === 'event' &&
  tokens.slice(Math.max(0, cue.first - 4), cue.first).some(({ word }) => lexis.forcing.has(word));

/** Who raises money in a round was not on the stock exchange then: what it is worth is no price of its shares. */
function asUnlisted(one: Candidate, all: readonly Candidate[]): Candidate {
  if (
    !one.why.includes(listedCompany) ||
    !all.some(({ metric, entity, status }) => traitsOf(metric).round && status === 'actual' && entity.id === one.entity.id)
  )
    return one;
  return { ...one, metric: 'valuation', why: [...one.why, 'raised-a-round'] };
}

/** A currency that another sentence's figure printed. */
const isUnprinted = ({ placed: { figure } }: Bond): boolean => figure.kind === 'money' && figure.implied;

/** "In its fiscal 2025 it lost … It spent": the year goes on being one of its accounts. */
const fiscalOf = ({ metric }: Bond, { time, why }: Dated): string | null =>
  metric.timing !== 'flow' || !why.includes('time:carried')
    ? null
    : (time?.label ?? (time?.fiscal === true && time.grain === 'year' ? `fiscal ${time.text}` : null));

/** "Ils ne seraient plus que 2 900": a French conditional of today is what one hears. */
const isHearsay = ({ language, published }: Article, { metric }: Bond, mood: ReturnType<typeof moodOf>, { period }: Dated): boolean =>
  language === 'fr' &&
  mood === 'possible' &&
  (metric.timing === 'level'
    ? period?.end != null && published !== null && period.end <= published
    : metric.is.loan && period?.start != null && published !== null && period.start <= published);
