// Who stands right beside an act, a noun or a figure: its owner, its object.

import type { Tie } from '../metrics/reading.js';
import type { Article, Placed } from './article.js';
import type { Bond } from './bond.js';
import { isCompany, type Mention, type Whom } from './mention.js';
import { pastName } from './past-name.js';
import type { Scene } from './scene.js';
import { isJoined } from './subject-of.js';
import { supplies } from './who-can.js';
import { isInfinitive } from './word.js';

/** "les 400 milliards de SpaceX", "Microsoft et ses 3120 milliards": the figure's own owner. */
export const isOwnerOf = ({ whom, tie, tieFirst, qualifies, how }: Mention, next: number): boolean =>
  isCompany(whom) && tie === 'of' && tieFirst === next && !qualifies && how !== 'possessive';

/** "les 400 milliards de SpaceX" says nothing of the figure before. */
export const isOfAnotherFigure = (scene: Scene, { placed: own }: Bond, mention: Mention): boolean =>
  scene.figures.some(
    (placed) =>
      placed !== own &&
      placed.figure.unit === own.figure.unit &&
      (isOwnerOf(mention, placed.next) ||
        (mention.tie !== null &&
          mention.tieFirst === placed.next &&
          scene.mentions.some((other) => other.tie === mention.tie && other.tieFirst === own.next))),
  );

/** "Anthropic, concurrente d'OpenAI": OpenAI has no part in what is told of Anthropic. */
export const isOfRelation = ({ tokens, lexis }: Article, { tie, tieFirst }: Mention): boolean =>
  (tie === 'of' || tie === 'to') && lexis.relations.has(tokens[tieFirst - 1]?.word ?? '');

/** "Avertissement de Meta : les pertes", "Le premier financement d'Anthropic remonte à 2021, quand X a injecté": whom the sentence has named for it. */
export function namedWithAct(article: Article, { mentions, sentence, figures }: Scene, { metric, cue, placed }: Bond): Whom | null {
  const { tokens, lexis } = article;
  const act = (cue ?? placed).first;
  const named =
    lexis.code !== 'fr'
      ? undefined
      : mentions.find(
          ({ whom, tie, tieFirst, next, how }) =>
            isCompany(whom) &&
            tie === 'of' &&
            (how === 'name' || how === 'stranger') &&
            (next <= act || metric.id === 'valuation') &&
            ((tieFirst - sentence.first < 3 && tokens[next]?.word === ':') ||
              ((metric.id === 'investment' || metric.id === 'valuation') &&
                (lexis.senses
                  .before(article, pastFigure(tieFirst))
                  ?.meaning.some(
                    (sense) => sense.kind === 'noun' && (sense.metric.id === 'funding-round' || sense.metric.id === 'investment'),
                  ) ??
                  false))),
        );
  return named?.whom ?? null;

  /** "la levée de fonds (1,14 milliard) de Nimbus". */
  function pastFigure(tie: number): number {
    const inside = figures.find(
      ({ first, next }) => next < tie && tie - next === 1 && tokens[next]!.word === ')' && tokens[first - 1]?.word === '(',
    );
    return inside ? inside.first - 1 : tie;
  }
}

/** "On y trouve Uber avec 6 700 départs, Nimbus, avec 2 800": the name a figure is told with. */
export const isListedWith = ({ tokens, lexis }: Article, { whom, how, next, qualifies }: Mention, { hedgeFirst }: Placed): boolean => {
  const at = tokens[next]?.word === ',' ? next + 1 : next;
  return (
    lexis.code === 'fr' &&
    isCompany(whom) &&
    how !== 'possessive' &&
    !qualifies &&
    tokens[at]?.word === 'avec' &&
    (hedgeFirst === at + 1 ||
      (at > next &&
        hedgeFirst > at &&
        hedgeFirst - at <= 6 &&
        lexis.articles.has(tokens[at + 1]?.word ?? '') &&
        lexis.genitives.has(tokens[hedgeFirst - 1]!.word)))
  );
};

/** "récoltés en 2018 par Ant Group": who does what the participle says. */
export const isAgent = (
  { language }: Article,
  { figures, terrain }: Scene,
  { sense, cue, placed }: Bond,
  { tie, tieFirst }: Mention,
): boolean =>
  tie === 'by' &&
  language === 'fr' &&
  cue !== null &&
  sense?.kind === 'verb' &&
  sense.reading.object === undefined &&
  tieFirst >= cue.next &&
  (tieFirst === placed.next ||
    (!figures.some(({ first }) => first >= cue.next && first < tieFirst) && terrain.between(cue.next, tieFirst) < 0.5));

/** "le capital levé par Nimbus": who raised it, and no backer. */
export const isRaisedBy = (article: Article, { metric }: Bond, { tie, tieFirst }: Mention): boolean =>
  article.lexis.code === 'fr' &&
  tie === 'by' &&
  (metric.id === 'funding-round' || metric.id === 'funding-total') &&
  article.lexis.agents.has(article.tokens[tieFirst]!.word) &&
  article.lexis.senses
    .before(article, tieFirst)
    ?.meaning.some(({ kind, metric: other }) => kind === 'verb' && other.id === 'funding-round') === true;

/** "raised 6 billion, reaching a valuation of 24 billion, backed by investors that included Sequoia": however far. */
export function isBacker(
  { tokens, text, lexis }: Article,
  { cues }: Scene,
  { metric, placed, cue }: Bond,
  { tieFirst, first }: Mention,
): boolean {
  if (metric.id !== 'funding-round') return false;
  if (first > (cue ?? placed).first && lexis.backedBy.before({ text, tokens }, first)) return true;
  return (
    first - tieFirst > 1 &&
    lexis.backers.has(tokens[tieFirst]!.word) &&
    !cues.some(
      (other) =>
        other.first > placed.next &&
        other.next < tieFirst &&
        other.senses.some((sense) => sense.metric.id === 'funding-round' && sense.kind === 'verb'),
    )
  );
}

/** "xAI, valued at 250 billion", "la start-up, récemment valorisée 183 milliards": a participle goes with the name just before it, whatever governs that. */
export function bearerOf(article: Article, scene: Scene, verb: number): Mention | null {
  const { tokens, lexis, text } = article;
  if (!(lexis.code === 'en' ? /^worth$|ed$/ : /ée?s?$/).test(text.slice(tokens[verb]!.start, tokens[verb]!.end))) return null;
  for (let at = verb - 1; at >= Math.max(scene.sentence.first, verb - 3); at -= 1)
    if (lexis.beForms.has(tokens[at]!.word) || lexis.auxiliaries.has(tokens[at]!.word)) return null;
  const bearer = scene.mentions
    .filter(({ next, whom, how }) => next <= verb && isCompany(whom) && how !== 'possessive' && how !== 'pronoun')
    .at(-1);
  if (!bearer || scene.terrain.parted(bearer.next, verb)) return null;
  if (isApposed(article, scene, bearer.next, verb)) return bearer;
  if (lexis.code !== 'en') return scene.terrain.between(bearer.next, verb) < 3 ? bearer : null;
  const end = pastName(article, bearer.next);
  // "Nimbus worth 5 billion", as headings have it, but "leases with Nimbus worth 5 billion".
  const isBeside =
    (end === verb - 1 && [',', '—', '–', '('].includes(tokens[end]!.word)) ||
    (end === verb && bearer.tie === null && lexis.worths.has(tokens[verb]!.word));
  return isBeside ? bearer : null;
}

/** "Thinking Machines, a lab of some 50 people valued at": told of the noun that explains the name. */
function isApposed({ tokens, lexis, text }: Article, { mentions, figures }: Scene, next: number, verb: number): boolean {
  if (
    tokens[next]?.word !== ',' ||
    !lexis.articles.has(tokens[next + 1]?.word ?? '') ||
    mentions.some(({ first }) => first > next + 1 && first < verb)
  )
    return false;
  const inFigure = (at: number): boolean => figures.some((figure) => figure.hedgeFirst <= at && at < figure.next);
  const words = tokens.slice(next + 1, verb);
  return (
    words.length < 14 &&
    words.some((_, at) => lexis.describers.after({ text, tokens }, next + 1 + at) !== null) &&
    words.every(
      ({ kind, word }, at) =>
        inFigure(next + 1 + at) || ((kind !== 'mark' || word === '-') && !lexis.beForms.has(word) && !lexis.relatives.has(word)),
    )
  );
}

/** "400 000 puces Nvidia", "l'achat de GPU de Nvidia": whose chips they are sells them. */
export function makerOf({ tokens, lexis }: Article, { mentions }: Scene, { metric }: Bond): Mention | null {
  if (metric.id !== 'chips' && metric.id !== 'contract') return null;
  const nouns = lexis.counted.get('chips')!;
  return (
    mentions.find(
      ({ whom, qualifies, tie, tieFirst, first }) =>
        whom !== null &&
        supplies(whom) === 3 &&
        (qualifies || tie === 'of') &&
        tokens.slice(Math.max(0, (qualifies ? first : tieFirst) - 2), qualifies ? first : tieFirst).some(({ word }) => nouns.has(word)),
    ) ?? null
  );
}

/** "OpenAI et AWS ont conclu un accord": whoever is named together with the subject. */
export function mateOf(article: Article, { mentions }: Scene, subject: Mention | null): Mention | null {
  const free = mentions.filter(
    ({ whom, tie, how, owns, qualifies }) => isCompany(whom) && tie === null && how === 'name' && !owns && !qualifies,
  );
  const at = subject ? free.indexOf(subject) : -1;
  const [before, after] = [free[at - 1], free[at + 1]];
  if (at < 0) return null;
  return before && isJoined(article, before.next, subject!.first)
    ? before
    : after && isJoined(article, subject!.next, after.first)
      ? after
      : null;
}

/** "de gros contrats, supérieurs à 100 000 dollars", "500 clients dépensent un million": what each of many is worth. */
export function isOfEachDeal({ tokens, lexis }: Article, { figures, mentions }: Scene, { metric, cue, placed, sense }: Bond): boolean {
  if (!metric.deal) return false;
  if (lexis.thresholds.has(tokens[placed.hedgeFirst]?.word ?? '')) return true;
  return (
    sense?.kind === 'verb' &&
    sense.reading.shy === true &&
    cue !== null &&
    figures.some(
      ({ next, figure }) =>
        figure.noun !== null &&
        figure.kind !== 'money' &&
        next <= cue.first &&
        cue.first - next <= 2 &&
        !mentions.some((one) => one.first >= next && one.next <= cue.first),
    )
  );
}

/** "ces sociétés valorisées à plus d'un milliard": said of many, none of them named. */
export function isOfMany(article: Article, scene: Scene, { cue, sense, metric }: Bond): boolean {
  const { text, tokens, lexis } = article;
  if (
    lexis.code !== 'fr' ||
    metric.id !== 'valuation' ||
    sense?.kind !== 'verb' ||
    !cue ||
    !/[ée]e?s$/.test(text.slice(tokens[cue.first]!.start, tokens[cue.first]!.end))
  )
    return false;
  return !scene.mentions.some(
    (one, at) =>
      isCompany(one.whom) &&
      one.next <= cue.first &&
      scene.mentions
        .slice(at + 1)
        .some((other) => isCompany(other.whom) && other.next <= cue.first && isJoined(article, one.next, other.first)),
  );
}

/** The owner just before a noun, over adjectives: "Nvidia's record quarterly revenue". */
export function ownerBefore({ tokens }: Article, scene: Scene, first: number): Mention | null {
  const owner = scene.mentions.filter(({ owns, next, whom }) => owns && whom && next <= first).at(-1);
  if (!owner) return null;
  const inFigure = (at: number): boolean => scene.figures.some((figure) => figure.hedgeFirst <= at && at < figure.next);
  const inTime = (at: number): boolean => scene.times.some((time) => time.first <= at && at < time.next);
  const between = tokens.slice(owner.next, first).filter((_, offset) => !inFigure(owner.next + offset) && !inTime(owner.next + offset));
  if (between.length > 5) return null;
  for (let at = owner.next; at < first; at += 1)
    if (!inFigure(at) && tokens[at]!.kind === 'mark' && !"'-".includes(tokens[at]!.word)) return null;
  return scene.mentions.some(({ first: other, how }) => how !== 'possessive' && other >= owner.next && other < first) &&
    owner.how !== 'possessive'
    ? null
    : owner;
}

/** The free name between the verb and its figure ("met la main sur X": the tie is the verb's own), or just after the figure for a deal's target. */
export function objectOf(scene: Scene, from: number, bond: Bond): Mention | null {
  const until = bond.placed.first >= from ? bond.placed.hedgeFirst : from + 8;
  return (
    scene.mentions.find(
      ({ first, tie, tieFirst, how, whom }) =>
        first >= from && first < until && (tie === null || tieFirst < from) && how !== 'possessive' && whom !== null,
    ) ?? null
  );
}

export function isPassiveAt({ tokens, lexis }: Article, verb: number): boolean {
  // "s'est engagée à verser": an infinitive is nobody's passive.
  if (isInfinitive(lexis, tokens[verb]!.word)) return false;
  // "is buying".
  if (lexis.code === 'en' && tokens[verb]!.word.endsWith('ing')) return false;
  // "had been ready to buy".
  if (tokens[verb - 1]?.word === 'to') return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    if (lexis.beForms.has(tokens[at]!.word)) return true;
    if (tokens[at]!.kind === 'mark') break;
  }
  return (
    lexis.agents.has(tokens[verb + 1]?.word ?? '') ||
    (/(?:ed|ee|ees|es|e)$/.test(tokens[verb]!.word) && (tokens[verb - 1]?.word === ',' || tokens[verb - 1]?.kind === 'mark'))
  );
}

/** "Meta's earlier plan to spend": whose plan it is would do it. */
export function planner({ tokens, lexis }: Article, { mentions }: Scene, verb: number): Mention | null {
  if (lexis.code !== 'en' || tokens[verb - 1]?.word !== 'to' || !lexis.intents.has(tokens[verb - 2]?.word ?? '')) return null;
  return (
    mentions.find(({ owns, whom, next, how }) => owns && whom !== null && how !== 'possessive' && next <= verb - 2 && verb - next < 7) ??
    null
  );
}

/** "OpenAI, in which it plans to invest". */
export const tieAfter = ({ text, tokens, lexis }: Article, { next }: Mention): Tie | null => {
  const at = tokens[next]?.word === ',' ? next + 1 : next;
  if (tokens[at]?.word === 'dont') return 'of';
  const tie = lexis.ties.after({ text, tokens }, at);
  return tie && (lexis.relatives.has(tokens[tie.next]?.word ?? '') || lexis.tiedRelatives.has(tokens[tie.next]?.word ?? ''))
    ? tie.meaning
    : null;
};

export const isLed = (article: Article, mention: Mention, at: number): boolean =>
  mention.next < at && at - mention.next < 12 && tieAfter(article, mention) !== null;

/** "Le site de Fluidstack coûtera": what is built opens the sentence, and the one whose it is acts. */
export function siteOwner(article: Article, { mentions, sentence }: Scene, verb: number): Mention | null {
  const [name, ...more] = mentions.filter(({ next, how }) => next <= verb && how !== 'possessive');
  if (!name || more.length > 0 || !isCompany(name.whom) || name.tie !== 'of' || name.tieFirst - sentence.first > 4) return null;
  const isSite =
    article.lexis.beside.get('capex')!.before(article, name.tieFirst) !== null ||
    (article.lexis.senses.before(article, name.tieFirst)?.meaning.some(({ metric }) => metric.id === 'capacity') ?? false);
  return isSite ? name : null;
}

/** "SoftBank led a 1.05 billion round": the round is another's. */
export function isBackedBy({ text, tokens, lexis }: Article, { metric, placed, cue }: Bond, { next }: Mention): boolean {
  if (metric.id !== 'funding-round') return false;
  const end = Math.min(placed.hedgeFirst, cue?.first ?? placed.hedgeFirst);
  for (let at = next; at < end; at += 1) {
    const found = lexis.backs.after({ text, tokens }, at);
    // "led the pack with a $500 million round": with its own.
    const isParted =
      found && lexis.code === 'en' && tokens.slice(found.next, end).some((_, on) => lexis.ties.after({ text, tokens }, found.next + on));
    if (found && !isParted && found.next <= end && end - found.next <= 4) return true;
  }
  return false;
}

/** "Windsurf, a start-up that OpenAI wanted to buy": what the relative clause is told of is what its verb has. */
export function relativeObject({ tokens, lexis, text }: Article, { mentions }: Scene, subject: Mention, verb: number): Mention | null {
  const pronoun = tokens[subject.first - 1]?.word ?? '';
  if (!/^(?:that|which|que|qu')$/.test(pronoun) || subject.first > verb) return null;
  const name = mentions
    .filter(({ next, whom, how }) => next < subject.first && isCompany(whom) && how !== 'possessive' && how !== 'pronoun')
    .at(-1);
  if (!name) return null;
  const between = tokens.slice(name.next, subject.first - 1);
  const isNext = between.every(({ word }) => word === ',');
  return isNext ||
    (between[0]?.word === ',' &&
      lexis.articles.has(between[1]?.word ?? '') &&
      lexis.describers.before({ text, tokens }, subject.first - 1) !== null &&
      between.length < 8)
    ? name
    : null;
}

/** "Meta acquiert 49 % pour une valorisation de 29 milliards": not Meta's. */
export const isPriceOfDeal = ({ tokens }: Article, { cues }: Scene, { cue, metric, sense }: Bond): boolean =>
  cue !== null &&
  metric.id === 'valuation' &&
  sense?.kind === 'noun' &&
  ['une', 'a'].includes(tokens[cue.first - 1]?.word ?? '') &&
  cues.some(
    ({ first, senses }) =>
      first < cue.first &&
      senses.some(
        ({ kind, reading, metric: other }) =>
          kind === 'verb' && ['investment', 'stake'].includes(other.id) && reading.subject === 'investor',
      ),
  );
