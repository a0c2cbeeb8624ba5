// Whom a preposition near the act brings in: "from Google", "in OpenAI", "avec Oracle".

import type { Part, Tie } from '../../metrics/reading.js';
import type { Mention } from '../mentions/mention.js';
import { isLed, tieAfter } from '../scene/beside-act.js';
import type { Scene } from '../scene/scene.js';
import { isJoined, opensClause } from '../scene/subject-of.js';
import type { Article } from '../text/article.js';
import { isAgent, isRaisedBy, isBacker } from './backer-or-raiser.js';
import type { Casting } from './casting.js';
import { isOfAnotherFigure, isOfPerson, isOfRelation } from './of-others.js';
import { isGotFrom } from './own-of-whom.js';

/** Names tied by prepositions near the act: "from Google", "in OpenAI", "avec Oracle". */
export function fromTies(casting: Casting): void {
  const { article, scene, bond, sense, centre, parts, cast, give } = casting;
  const led = scene.mentions.find((mention) => mention.whom !== null && isLed(article, mention, centre.first));
  if (led) give(parts[tieAfter(article, led)!], led.whom, 'relative');
  let last: { part: Part; next: number } | null = null;
  for (const mention of scene.mentions) {
    if (!mention.whom || mention.how === 'possessive' || isOfPerson(article, mention)) continue;
    // "Thrive (a backer of OpenAI) and Benchmark".
    if (
      last &&
      article.tokens.slice(last.next, mention.first).some(({ word }) => word === '(') &&
      !article.tokens.slice(last.next, mention.first).some(({ word }) => word === ')')
    )
      continue;
    if (
      last &&
      isJoined(article, last.next, mention.first) &&
      !opensClause(article, mention) &&
      !scene.figures.some(({ hedgeFirst }) => hedgeFirst === mention.next)
    ) {
      give(last.part, mention.whom, 'joined');
      last = { part: last.part, next: mention.next };
      continue;
    }
    last = null;
    if (
      mention.tie === null ||
      isOfRelation(article, mention) ||
      isFar(casting, mention) ||
      isOfAnotherFigure(article, scene, bond, mention)
    )
      continue;
    if (isRaisedBy(article, bond, mention)) {
      give('entity', mention.whom, 'raised-by');
      continue;
    }
    if (isAgent(article, scene, bond, mention)) {
      give(sense!.reading.subject, mention.whom, 'agent');
      continue;
    }
    // "une levée de fonds menée par SoftBank".
    const isLeading =
      mention.tie === 'by' &&
      bond.metric.roles.includes('investor') &&
      [mention.tieFirst - 1, mention.tieFirst].some((at) => article.lexis.leads.has(article.tokens[at]?.word ?? ''));
    const own = parts[mention.tie as Tie];
    const part =
      (isLeading && (own === undefined || article.lexis.code === 'en')) || (cast.has('entity') && isGotFrom(article, bond, mention))
        ? leaderOf(bond)
        : own;
    // "a valuation of 7 billion had caught the attention of Nimbus": of what stands right before it.
    if (
      article.lexis.code === 'en' &&
      mention.tie === 'of' &&
      sense?.kind === 'noun' &&
      mention.tieFirst > centre.next &&
      article.lexis.bareGenitives.has(article.tokens[mention.tieFirst]!.word) &&
      scene.terrain.between(Math.max(centre.next, bond.placed.next), mention.tieFirst) > farthestGenitive
    )
      continue;
    // "Soutenue par Nimbus, elle réalise un chiffre d'affaires": no revenue of the backer's.
    if (part === 'entity' && mention.tie === 'by' && article.lexis.code === 'fr' && mention.first < centre.first) continue;
    // "revenue from the business" is no customer's.
    if (!part || (part === 'entity' && mention.tie === 'in') || (part === 'customer' && mention.how === 'description')) continue;
    // "Avec un investissement de 2 milliards, elle a la licence de Nimbus": no investor.
    if (part === 'investor' && mention.tie === 'of' && mention.tieFirst - Math.max(centre.next, bond.placed.next) > 2) continue;
    // "settled with Warner and raised 250 million": whom the act before has.
    if (
      article.lexis.code === 'en' &&
      part === 'investor' &&
      mention.tie === 'with' &&
      mention.next < centre.first &&
      article.lexis.joins.has(article.tokens[centre.first - 1]!.word)
    )
      continue;
    // "Before its deal with Nvidia, Groq had raised": of another time and another act.
    if (part === 'investor' && mention.tie === 'with' && mention.next < centre.first && isOfPhraseBefore(article, scene, mention.next))
      continue;
    if (mention.first < centre.first && !['with', 'from', 'by', 'in', 'to'].includes(mention.tie)) continue;
    give(part, mention.whom, `tied-${mention.tie}`);
    last = { part, next: mention.next };
  }
}

/** Who leads a loan, or gives it, lends. */
const leaderOf = ({ metric }: Casting['bond']): Part => (metric.roles[0] === 'lender' ? 'lender' : 'investor');

/** How far a noun may stand from whose it is. */
const farthestGenitive = 2;

function isFar(casting: Casting, mention: Mention): boolean {
  const { article, scene, bond, centre } = casting;
  if (isBacker(article, scene, bond, mention)) return false;
  const [from, to] = mention.first < centre.first ? [mention.next, centre.first] : [centre.next, mention.tieFirst];
  return scene.terrain.parted(from, to) || scene.terrain.between(from, to) > 5;
}

/** In a phrase that opens the sentence with a figure of its own or with "before" or "after", up to its comma. */
function isOfPhraseBefore({ text, tokens, lexis }: Article, { sentence, figures }: Scene, at: number): boolean {
  if (tokens[at]?.word !== ',') return false;
  return lexis.subordinators.after({ text, tokens }, sentence.first) !== null || figures.some(({ next }) => next < at);
}
