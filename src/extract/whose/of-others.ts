// Figures and names that are told of others: of another figure, of each of many, of the firm a deal is for.

import { isCompany, type Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import { isJoined } from '../scene/subject-of.js';
import type { Article, Placed } from '../text/article.js';
import { Gap } from '../text/word.js';
import { isPartOfTotal, type Bond } from '../what/bond.js';
import { isAgentOfFigure, isOwnerOf } from './own-of-whom.js';

/** "les 400 milliards de SpaceX" says nothing of the figure before. */
export const isOfAnotherFigure = (article: Article, scene: Scene, { placed: own, cue, why, metric }: Bond, mention: Mention): boolean =>
  // "of which 30 million came from Nimbus and 20 million from Cumulus": of each the name behind it.
  (isPartOfTotal(why) &&
    (mention.next <= own.hedgeFirst ||
      scene.figures.some(({ hedgeFirst, next }) => hedgeFirst >= own.next && next <= (mention.tieFirst ?? mention.first)))) ||
  scene.figures.some(
    (placed) =>
      placed !== own &&
      placed.figure.unit === own.figure.unit &&
      (isOwnerOf(mention, placed.next) ||
        // "committed 30 billion to Nimbus and invested 10 billion".
        (mention.tie !== null &&
          mention.tieFirst === placed.next &&
          own.hedgeFirst > mention.next &&
          placed.figure.kind === 'money' &&
          cue !== null &&
          cue.first >= mention.next) ||
        (placed.hedgeFirst >= own.next && isAgentOfFigure(article, mention, placed)) ||
        // "contracts worth 1.3 billion, 1 billion of them with Nimbus", "dont 27 milliards auprès de Nimbus".
        (mention.tie !== null && placed.hedgeFirst >= own.next && placed.next <= mention.tieFirst && isPartOf(article, placed)) ||
        (mention.tie !== null &&
          mention.tieFirst === placed.next &&
          scene.mentions.some((other) => other.tie === mention.tie && other.tieFirst === own.next)) ||
        (mention.tie !== null && metric.is.round && isOnOtherSide(article, own, placed, mention.first))),
  );

/** "500 millions menés par Nimbus, après 126 millions auprès de Cumulus": each sum has what stands on its side of "after". */
export function isOnOtherSide({ text, tokens, lexis }: Article, own: Placed, other: Placed, place: number): boolean {
  if (other.figure.kind !== 'money') return false;
  const isBefore = other.next <= place && place < own.hedgeFirst;
  if (!isBefore && !(own.next <= other.hedgeFirst && other.next <= place)) return false;
  const [from, to] = isBefore ? [place, own.hedgeFirst] : [own.next, other.hedgeFirst];
  for (let at = from; at < to; at += 1)
    if (lexis.formerly.after({ text, tokens }, at) ?? lexis.later.after({ text, tokens }, at)) return true;
  return false;
}

/** "a billion of them", "dont un milliard", "of which a billion". */
const isPartOf = ({ tokens, lexis }: Article, { hedgeFirst, next }: Placed): boolean =>
  lexis.partOpeners.has(tokens[hedgeFirst - 1]?.word ?? '') ||
  (lexis.genitives.has(tokens[next]?.word ?? '') && lexis.partials.has(tokens[next + 1]?.word ?? ''));

/** "Anthropic, concurrente d'OpenAI": OpenAI has no part in what is told of Anthropic. */
export const isOfRelation = ({ tokens, lexis }: Article, { tie, tieFirst }: Mention): boolean =>
  (tie === 'of' || tie === 'to') && lexis.relations.has(tokens[tieFirst - 1]?.word ?? '');

/** "from Nimbus founder Ada Nim", "led by Ada Nim's Vast Fund": told of a person, or a person told of a fund. */
export function isOfPerson({ tokens, lexis }: Article, { whom, next, owns, tie }: Mention): boolean {
  if (lexis.code !== 'en' || tie === null) return false;
  if (owns) return whom?.kind === 'person' && tokens[next + 1]?.isNamelike === true;
  const isHyphened = tokens[next + 1]?.word === '-' && tokens[next + 1]!.gap === Gap.none;
  return lexis.titles.has(tokens[isHyphened ? next + 2 : next]?.word ?? '');
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
    !metric.is.appraised ||
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

/** "Meta acquiert 49 % pour une valorisation de 29 milliards": not Meta's. */
export const isPriceOfDeal = ({ tokens }: Article, { cues }: Scene, { cue, metric, sense }: Bond): boolean =>
  cue !== null &&
  metric.is.appraised &&
  sense?.kind === 'noun' &&
  ['une', 'a'].includes(tokens[cue.first - 1]?.word ?? '') &&
  cues.some(
    ({ first, senses }) =>
      first < cue.first &&
      // "Nimbus a obtenu 250 millions à une valorisation de 3 milliards": raised, not put in.
      !senses.some(({ metric: other }) => other.is.round) &&
      senses.some(
        ({ kind, reading, metric: other }) => kind === 'verb' && (other.is.invested || other.is.holding) && reading.subject === 'investor',
      ),
  );
