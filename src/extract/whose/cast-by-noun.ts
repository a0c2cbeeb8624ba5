// Who owns a figure, or the noun that names it, and whom the noun is tied to: "Nvidia's revenue", "the valuation of OpenAI".

import { keyOf } from '../mentions/key-of.js';
import { isCompany, type Mention, type Whom } from '../mentions/mention.js';
import { supplies } from '../mentions/who-can.js';
import type { Scene } from '../scene/scene.js';
import { isJoined, subjectOf } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { Gap } from '../text/word.js';
import type { Bond } from '../what/bond.js';
import { setAgainstOther } from '../what/inherit-bonds.js';
import { apposedTo } from './apposed-to.js';
import { isRaisedBy } from './backer-or-raiser.js';
import type { Casting } from './casting.js';
import { isOfPerson } from './of-others.js';
import { isDoneBy, isGotFrom, isListedWith, isOwnerOf, ownerBefore } from './own-of-whom.js';
import { placeOf } from './place-of.js';

/** "les 400 milliards de SpaceX": the figure itself has an owner. */
export function fromFigure(casting: Casting): void {
  const { article, scene, bond, cue, sense, side, give } = casting;
  const told = side === 'entity' ? apposedTo(article, scene, bond) : null;
  if (told) give('entity', told.whom, 'described');
  const owner =
    side === 'entity' && bond.metric.roles.length < 2
      ? scene.mentions.find(
          (mention) =>
            (isOwnerOf(mention, bond.placed.next) && !isGotFrom(article, bond, mention)) ||
            isFined(mention, bond) ||
            isDoneBy(article, mention, bond) ||
            isPartOf(mention, bond) ||
            (bond.why[0] === setAgainstOther &&
              (mention.tie === 'for' || mention.tie === 'at') &&
              mention.tieFirst === bond.placed.next &&
              isCompany(mention.whom)) ||
            (mention.first < bond.placed.hedgeFirst && mention.next > bond.placed.next) ||
            isInFigure(casting, mention) ||
            (mention.owns &&
              mention.whom !== null &&
              bond.placed.hedgeFirst >= mention.next &&
              bond.placed.hedgeFirst - mention.next <= 1 &&
              (cue === null || cue.next <= mention.first)) ||
            (cue === null && mention.how === 'possessive' && mention.next === bond.placed.hedgeFirst),
        )
      : undefined;
  if (owner) give('entity', owner.whom, 'owner-of-figure');
  if (bond.metric.units.includes('people') && sense?.kind !== 'verb')
    give('entity', placeOf(article, scene, bond.placed, bond.former ? ['at', 'to'] : ['at'])?.whom ?? null, 'place-of-figure');
  const site =
    bond.metric.id === 'capacity' && article.lexis.code === 'en'
      ? scene.mentions.find(
          ({ owns, tie, tieFirst, whom }) =>
            owns &&
            tie === 'at' &&
            isCompany(whom) &&
            tieFirst >= bond.placed.next &&
            scene.terrain.between(bond.placed.next, tieFirst) < farthestSite,
        )
      : undefined;
  if (site) give('entity', site.whom, 'site-of-figure');
  const listed = side === 'entity' ? scene.mentions.find((mention) => isListedWith(article, mention, bond.placed)) : undefined;
  if (listed) give('entity', listed.whom, 'listed-with');
}

/** "1,000 Nimbus employees were laid off": whose they are, where nobody else is named. */
const isInFigure = ({ scene, bond: { placed } }: Casting, mention: Mention): boolean =>
  isCompany(mention.whom) &&
  mention.first >= placed.first &&
  mention.next < placed.next &&
  scene.mentions.every((other) => other === mention || !isCompany(other.whom) || keyOf(other.whom!) === keyOf(mention.whom!));

/** "une amende de 500 millions à Apple et 200 millions à Meta": each its own. */
const isFined = ({ whom, tie, tieFirst, how }: Mention, { metric, placed: { next } }: Bond): boolean =>
  metric.roles.includes('regulator') && tie === 'to' && tieFirst === next && isCompany(whom) && how !== 'possessive';

/** "over 10 % of Nimbus's staff": whoever cuts it. */
const isPartOf = ({ whom, tie, tieFirst, owns }: Mention, { placed: { figure, next } }: Bond): boolean =>
  owns && figure.unit === 'percent' && tie === 'of' && tieFirst === next && isCompany(whom);

/** "Nvidia's revenue", "sa valorisation", "the valuation of OpenAI", "OpenAI valuation". */
export function fromNoun(casting: Casting): void {
  const { article, scene, bond, cue, sense, side, parts, give } = casting;
  if (sense?.kind !== 'noun') return;
  const owner = ownerBefore(article, scene, cue!.first);
  const qualifier =
    article.lexis.code === 'en' && bond.metric.is.supply
      ? scene.mentions.find(
          ({ next, how, owns, whom }) =>
            next === cue!.first && how === 'name' && !owns && isCompany(whom) && article.tokens[next]!.gap === Gap.space,
        )
      : undefined;
  if (qualifier) {
    const other = owner?.whom ?? subjectOf(article, scene, qualifier.first)?.whom ?? scene.present;
    if (other && keyOf(other) !== keyOf(qualifier.whom!)) give('seller', other, 'other-party');
    return give('buyer', qualifier.whom, 'qualifier');
  }
  const two = bond.metric.is.supply ? betweenTwo(article, scene, cue!.next) : null;
  if (two) {
    const [buyer, seller] = supplies(two[0]) > supplies(two[1]) ? [two[1], two[0]] : two;
    give('buyer', buyer, 'between-two');
    give('seller', seller, 'between-two');
  }
  // "24 million shares of Nimbus common stock, giving it a 5 % stake".
  const issuer =
    bond.metric.is.holding && article.lexis.code === 'en' ? scene.mentions.find((mention) => isIssuer(article, mention)) : undefined;
  if (issuer) give('target', issuer.whom, 'stock-of');
  // "giving Nimbus a valuation of 10 billion".
  const given = scene.mentions.find(
    ({ first, next, whom, tie, how }) =>
      isCompany(whom) &&
      tie === null &&
      how !== 'possessive' &&
      cue!.first >= next &&
      cue!.first - next < 5 &&
      article.lexis.gives.has(article.tokens[first - 1]?.word ?? '') &&
      article.lexis.indefinites.has(article.tokens[next]?.word ?? ''),
  );
  if (given && bond.metric.is.holding) give('investor', given.whom, 'given-to');
  else if (given) return give(side, given.whom, 'given-to');
  if (owner) give(parts.owner ?? 'entity', owner.whom, owner.how === 'possessive' ? 'possessive' : 'owner');
  const tied = scene.mentions.find(
    (mention) =>
      mention.tie !== null &&
      !isOfPerson(article, mention) &&
      mention.tieFirst >= cue!.next &&
      mention.tieFirst - cue!.next <= 3 &&
      mention.whom !== null &&
      scene.terrain.between(cue!.next, mention.tieFirst) < 0.9,
  );
  if (tied?.owns && tied.tie === 'from' && side === 'entity') give('entity', tied.whom, 'noun-from-owner');
  else if (tied && isRaisedBy(article, bond, tied)) give('entity', tied.whom, 'raised-by');
  else if (tied && !(tied.how === 'description' && parts[tied.tie!] === 'customer')) give(parts[tied.tie!], tied.whom, `noun-${tied.tie}`);
}

/** How far behind its power a site may stand. */
const farthestSite = 2.5;

/** "Nimbus common stock": whose shares they are. */
const isIssuer = ({ tokens, lexis }: Article, { whom, next, how }: Mention): boolean =>
  isCompany(whom) &&
  how !== 'possessive' &&
  [0, 1].some((on) => lexis.equity.has(tokens[next + on]?.word ?? '') && tokens[next + on]!.word !== 'share');

/** "l'accord OpenAI-Oracle", "un accord a été conclu entre OpenAI et AWS". */
function betweenTwo(article: Article, { mentions }: Scene, next: number): [Whom, Whom] | null {
  const { tokens, lexis } = article;
  const at = mentions.findIndex(
    ({ first, tie, tieFirst, how, whom, next: end }, index) =>
      first >= next &&
      whom !== null &&
      mentions[index + 1]?.whom != null &&
      ((first === next && tie === null && how === 'name' && tokens[end]?.word === '-' && mentions[index + 1]!.first === end + 1) ||
        (tie === 'with' && lexis.betweens.has(tokens[tieFirst]!.word) && isJoined(article, end, mentions[index + 1]!.first))),
  );
  return at < 0 ? null : [mentions[at]!.whom!, mentions[at + 1]!.whom!];
}
