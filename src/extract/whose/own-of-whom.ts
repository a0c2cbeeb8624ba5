// Whose a figure, a noun or a plan is by the name right beside it.

import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { supplies } from '../mentions/who-can.js';
import { isInRow } from '../mentions/opens-line.js';
import type { Scene } from '../scene/scene.js';
import type { Article, Placed } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import type { Bond } from '../what/bond.js';

/** "les 400 milliards de SpaceX", "Microsoft et ses 3120 milliards": the figure's own owner. */
export const isOwnerOf = ({ whom, tie, tieFirst, qualifies, how }: Mention, next: number): boolean =>
  isCompany(whom) && tie === 'of' && tieFirst === next && !qualifies && how !== 'possessive';

/** "Nimbus a levé 900 millions de Thrive Capital", "a obtenu un prêt de 830 millions de BNP Paribas": who gives it. */
export const isGotFrom = ({ lexis }: Article, { metric, sense, cue, placed }: Bond, { tie, tieFirst }: Mention): boolean =>
  lexis.code === 'fr' &&
  tie === 'of' &&
  tieFirst >= placed.next &&
  tieFirst - placed.next < 2 &&
  (metric.is.loan ||
    (metric.roles.includes('investor') && metric.side === null && sense?.kind === 'verb' && cue!.next <= placed.hedgeFirst));

/** "plus que les 6,6 milliards levés en octobre par OpenAI": who did it with another's figure. */
export const isDoneBy = (article: Article, mention: Mention, { placed, former }: Bond): boolean =>
  former && isCompany(mention.whom) && isAgentOfFigure(article, mention, placed);

/** The agent of a participle right behind a figure. */
export const isAgentOfFigure = ({ text, tokens, lexis }: Article, { tie, tieFirst }: Mention, { next }: Placed): boolean =>
  tie === 'by' &&
  lexis.agents.has(tokens[tieFirst]!.word) &&
  tieFirst > next &&
  tieFirst - next <= mostInParticiple &&
  isVerbAt({ text, tokens, lexis }, next, ({ reading }) => reading.subject === 'entity');

/** "obtenus en mars dernier". */
const mostInParticiple = 4;

/** "On y trouve Uber avec 6 700 départs, Nimbus, avec 2 800": the name a figure is told with. */
export const isListedWith = (article: Article, mention: Mention, { hedgeFirst }: Placed): boolean => {
  const { tokens, lexis } = article;
  const { whom, how, next, qualifies } = mention;
  if (isCompany(whom) && isInRow(article, mention, hedgeFirst)) return true;
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

/** "400 000 puces Nvidia", "l'achat de GPU de Nvidia": whose chips they are sells them. */
export function makerOf({ tokens, lexis }: Article, { mentions }: Scene, { metric }: Bond): Mention | null {
  if (!metric.is.goods && !metric.is.supply) return null;
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

/** "Le site de Fluidstack coûtera": what is built opens the sentence, and the one whose it is acts. */
export function siteOwner(article: Article, { mentions, sentence }: Scene, verb: number): Mention | null {
  const [name, ...more] = mentions.filter(({ next, how }) => next <= verb && how !== 'possessive');
  if (!name || more.length > 0 || !isCompany(name.whom) || name.tie !== 'of' || name.tieFirst - sentence.first > 4) return null;
  const isSite =
    article.lexis.beside.get('capex')!.before(article, name.tieFirst) !== null ||
    // "The latest round of Nimbus has raised 30 million".
    (article.lexis.senses
      .before(article, name.tieFirst)
      ?.meaning.some(
        ({ metric, kind }) => metric.id === 'capacity' || (article.lexis.code === 'en' && metric.is.round && kind === 'noun'),
      ) ??
      false);
  return isSite ? name : null;
}

/** "Meta's earlier plan to spend": whose plan it is would do it. */
export function planner({ tokens, lexis }: Article, { mentions }: Scene, verb: number): Mention | null {
  if (lexis.code !== 'en' || tokens[verb - 1]?.word !== 'to' || !lexis.intents.has(tokens[verb - 2]?.word ?? '')) return null;
  return (
    mentions.find(({ owns, whom, next, how }) => owns && whom !== null && how !== 'possessive' && next <= verb - 2 && verb - next < 7) ??
    null
  );
}

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
            (next <= act || metric.is.appraised) &&
            ((tieFirst - sentence.first < 3 && tokens[next]?.word === ':') ||
              ((metric.is.invested || metric.is.appraised) &&
                (lexis.senses
                  .before(article, pastFigure(tieFirst))
                  ?.meaning.some((sense) => sense.kind === 'noun' && (sense.metric.is.round || sense.metric.is.invested)) ??
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
