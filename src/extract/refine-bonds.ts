// Second thoughts about a metric, once its neighbours are known. An ordered list of small rules.

import { metricById } from '../metrics/index.js';
import type { Article } from './article.js';
import type { Bond } from './bond.js';
import type { Scene } from './scene.js';
import { isCompany, type Whom } from './mention.js';
import { supplies } from './who-can.js';

interface Rule {
  name: string;
  from: readonly string[];
  to: string;
  holds(article: Article, scene: Scene, bond: Bond): boolean;
}

const rules: readonly Rule[] = [
  {
    name: 'annualised',
    from: ['revenue'],
    to: 'revenue-run-rate',
    holds: (article, scene, bond) =>
      isNear(
        article,
        scene,
        bond,
        { after: (lines, at) => (isOfNextFigure(scene, bond, at) ? null : article.lexis.annualised.after(lines, at)) },
        2.6,
      ),
  },
  {
    name: 'year-not-over',
    from: ['revenue'],
    to: 'revenue-run-rate',
    holds: (article, scene, bond) => isOfRunningYear(article, scene, bond),
  },
  {
    name: 'cumulative',
    from: ['funding-round', 'investment'],
    to: 'funding-total',
    holds: (article, scene, bond) =>
      bond.metric.id !== 'investment' &&
      !isSeries(article, bond) &&
      ((isNear(article, scene, bond, article.lexis.cumulative, 3) && !isInOneRound(article, bond)) || isCrowdOfRounds(bond)) &&
      !isOfRound(scene, bond),
  },
  {
    name: 'over-time',
    from: ['funding-round'],
    to: 'funding-total',
    holds: (_, { times, terrain, sentence }, { placed, cue }) =>
      cue !== null &&
      times.some(
        ({ bearing, first, years, compared }) =>
          !compared &&
          (first >= placed.next
            ? terrain.between(Math.max(placed.next, cue.next), first) < 0.9
            : bearing === 'over' && first <= sentence.first + 1) &&
          (bearing === 'since' || (bearing === 'over' && (years ?? 0) >= 1)),
      ),
  },
  {
    name: 'raised-before',
    from: ['funding-round'],
    to: 'funding-total',
    holds: (article, scene, bond) => isPluperfect(article, scene, bond),
  },
  {
    name: 'for-licence',
    from: ['contract', 'acquisition', 'investment'],
    to: 'acquihire',
    holds: (article, _, { placed }) => placed.figure.kind === 'money' && isForLicence(article, placed.next),
  },
  {
    name: 'to-a-seller',
    from: ['capex', 'investment'],
    to: 'contract',
    holds: (article, scene, bond) => isCommittedTo(article, scene, bond),
  },
  {
    name: 'commitment-to-build',
    from: ['contract'],
    to: 'capex',
    holds: (article, scene, bond) => isCommitmentToBuild(article, scene, bond),
  },
  {
    name: 'for-stock',
    from: ['acquisition', 'contract'],
    to: 'investment',
    holds: (article, _, bond) => isForStock(article, bond),
  },
  {
    name: 'part-of-round',
    from: ['contract', 'partnership'],
    to: 'investment',
    holds: (article, scene, bond) => isMoreFrom(article, scene, bond),
  },
  {
    name: 'with-a-seller',
    from: ['compute-spend', 'capex'],
    to: 'contract',
    holds: (article, scene, bond) => isSpentWith(article, scene, bond),
  },
  { name: 'with-a-price', from: ['partnership'], to: 'contract', holds: (_, __, { placed }) => placed.figure.kind === 'money' },
  { name: 'brought-in', from: ['investment'], to: 'funding-round', holds: (_, scene, bond) => isBroughtIn(scene, bond) },
  {
    name: 'no-target',
    from: ['investment'],
    to: 'capex',
    holds: (article, scene, bond) => !hasTarget(article, scene, bond) && hasBuilding(article, scene, bond),
  },
  {
    name: 'no-target-at-all',
    from: ['investment'],
    to: 'capex',
    holds: (article, scene, bond) =>
      isOwnInvestment(article, bond) &&
      !scene.mentions.some(({ whom, tie, qualifies }) => isCompany(whom) && tie !== null && tie !== 'by' && tie !== 'from' && !qualifies) &&
      new Set(scene.mentions.flatMap(({ whom, how }) => (isCompany(whom) && how !== 'possessive' ? [whom] : []))).size < 2 &&
      scene.mentions.some(({ whom, tie }) => isCompany(whom) && whom!.sector !== 'investor' && tie === null),
  },
  {
    name: 'listed',
    from: ['valuation'],
    to: 'market-cap',
    holds: (article, scene, bond) =>
      isNear(article, scene, bond, article.lexis.listed, 5) && !isNear(article, scene, bond, article.lexis.unlisted, 6),
  },
];

export function refineBond(article: Article, scene: Scene, bond: Bond): Bond {
  return rules.reduce((refined, { name, from, to, holds }) => {
    if (!from.includes(refined.metric.id) || !holds(article, scene, refined)) return refined;
    return { ...refined, metric: metricById(to)!, why: [...refined.why, name] };
  }, bond);
}

/** "8,5 milliards, soit un chiffre d'affaires annualisé de 34 milliards": the word goes with the figure after it. */
const isOfNextFigure = ({ cues, figures }: Scene, { cue, placed }: Bond, at: number): boolean =>
  cues.some(
    (other) =>
      other !== cue &&
      other.first <= at &&
      at < other.next &&
      other.first >= placed.next &&
      figures.some(({ hedgeFirst }) => hedgeFirst >= other.next && hedgeFirst - other.next < 4),
  );

/** Whether words stand near a figure or its cue, in grammar. */
export function isNear(
  article: Article,
  { sentence, terrain, mentions }: Scene,
  { placed, cue }: Bond,
  words: { after(lines: { text: string; tokens: Article['tokens'] }, at: number): { next: number } | null },
  reach: number,
): boolean {
  const { text, tokens } = article;
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const found = words.after({ text, tokens }, at);
    // "The Wall Street Journal" is no word of the stock exchange, "alors que" no "alors".
    if (
      !found ||
      tokens[found.next]?.word === "qu'" ||
      tokens[found.next]?.word === 'que' ||
      mentions.some(({ first, next, how }) => how === 'name' && first <= at && at < next) ||
      isPartOfName(article, at, found.next)
    )
      continue;
    const cost = at >= from && at < to ? 0 : at < from ? terrain.between(found.next, from) : terrain.between(to, at);
    if (cost <= reach && !terrain.parted(at, placed.first)) return true;
  }
  return false;
}

/** "Wall Street" in "Wall Street Journal". */
const isPartOfName = ({ tokens }: Article, at: number, next: number): boolean =>
  tokens[at]!.isNamelike && tokens[next]?.gap === 1 && tokens[next].kind === 'word' && tokens[next]!.isNamelike;

/** "Annual revenue reached 3.4 billion this year", told before the year is over, can only be a rate. */
function isOfRunningYear({ tokens, lexis, published }: Article, { times, moods }: Scene, { cue, sense, former }: Bond): boolean {
  if (!cue || sense?.kind !== 'noun' || former || published === null || published.slice(5, 7) > '10' || moods.length > 0) return false;
  const isAnnual = tokens.slice(Math.max(0, cue.first - 2), cue.next + 2).some(({ word }) => lexis.yearly.has(word));
  return isAnnual && times.some(({ grain, text, rule }) => grain === 'year' && rule === 'time:relative' && text === published.slice(0, 4));
}

/** "has brought in 300 million in investments": nobody's in particular. */
const isBroughtIn = ({ cues, mentions, terrain }: Scene, { sense, placed, cue }: Bond): boolean =>
  sense?.kind === 'noun' &&
  cues.some(
    ({ next, senses }) =>
      next <= placed.hedgeFirst &&
      (terrain.between(next, placed.hedgeFirst) < 0.5 ||
        (cue !== null && cue.first >= next && cue.first - next <= 3 && cue.next <= placed.hedgeFirst)) &&
      senses.some(({ metric, kind }) => metric.id === 'funding-round' && kind === 'verb'),
  ) &&
  !mentions.some(({ tie, tieFirst, whom }) => (tie === 'from' || tie === 'by') && whom !== null && tieFirst >= placed.next);

/** "déjà levé 11 milliards lors d'un tour de table": one round all the same. */
function isInOneRound({ text, tokens, lexis }: Article, { placed: { next } }: Bond): boolean {
  const opening = tokens[next]?.word;
  if (lexis.code === 'en' && opening === 'in')
    for (let at = next + 2; at < next + 10 && tokens[at] && !'.;!?'.includes(tokens[at]!.word || ' '); at += 1)
      if (
        lexis.articles.has(tokens[at - 1]?.word ?? '') &&
        lexis.senses.after({ text, tokens }, at)?.meaning.some(({ metric, kind }) => metric.id === 'funding-round' && kind === 'noun')
      )
        return true;
  if (opening !== 'lors' && opening !== 'dans' && opening !== 'in' && opening !== 'au') return false;
  if (opening === 'in' && !lexis.articles.has(tokens[next + 1]?.word ?? '') && !lexis.possessives.has(tokens[next + 1]?.word ?? ''))
    return false;
  for (let at = next + 1; at < next + 6; at += 1)
    if (lexis.senses.after({ text, tokens }, at)?.meaning.some(({ metric, kind }) => metric.id === 'funding-round' && kind === 'noun'))
      return true;
  return false;
}

/** "a funding round, which raised a total of 1 billion": all of one round. */
const isOfRound = ({ cues }: Scene, { cue, sense }: Bond): boolean =>
  sense?.kind === 'verb' &&
  cue !== null &&
  cues.some(
    (other) =>
      other.next <= cue.first &&
      cue.first - other.next <= 3 &&
      other.senses.some(({ metric, kind }) => kind === 'noun' && metric.id === 'funding-round'),
  );

/** "des dizaines de milliards" is no one round. */
const isCrowdOfRounds = ({ placed }: Bond): boolean =>
  placed.figure.precision === null && placed.figure.max === null && placed.figure.hedge === 'at-least';

function hasTarget(_: Article, { mentions, terrain }: Scene, { cue, placed }: Bond): boolean {
  // "promised it 24 billion".
  if (
    cue &&
    mentions.some(
      ({ whom, first, next, how }) => isCompany(whom) && how !== 'possessive' && first === cue.next && next === placed.hedgeFirst,
    )
  )
    return true;
  const end = Math.max(cue?.next ?? 0, placed.next);
  return (
    mentions.some(
      ({ tie, whom, first, tieFirst }) =>
        isCompany(whom) && (tie === 'in' || tie === 'to') && first >= (cue?.first ?? placed.first) && terrain.between(end, tieFirst) < 5.5,
    ) || mentions.some(({ tie, whom, next }) => isCompany(whom) && tie === 'in' && next <= placed.first)
  );
}

/** "had raised 150 million", no round named: all of it so far. */
function isPluperfect(article: Article, scene: Scene, bond: Bond): boolean {
  const { tokens, lexis } = article;
  const { cues, times, moods, sentence } = scene;
  const { cue, sense, placed } = bond;
  if (isRaisedInFunding(article, scene, bond)) return true;
  if (cue === null || sense?.kind !== 'verb' || sense.reading.shy) return false;
  const before = [tokens[cue.first - 1]?.word ?? '', tokens[cue.first - 2]?.word ?? ''];
  // "said it had raised 270 million": news as others tell it.
  if (before.includes('had') && tokens.slice(Math.max(0, cue.first - 6), cue.first).some(({ word }) => lexis.says.has(word))) return false;
  const relative = lexis.code === 'fr' ? relativeOf(article, scene, cue.first, placed.next) : null;
  const isPerfect =
    before.some((word) => lexis.pluperfect.has(word) || (lexis.already.has(word) && !lexis.pluperfect.has(word))) ||
    (lexis.code === 'en' && before.some((word) => word === 'has' || word === 'have')) ||
    relative?.isPast === true;
  const isOneRound =
    cues.some(
      (other) =>
        other !== cue &&
        other.senses.some(({ metric, kind }) => kind === 'noun' && (metric.id === 'funding-round' || metric.id === 'valuation')),
    ) ||
    times.some(
      ({ grain, bearing, first }) =>
        (relative === null || (first > relative.first && first < relative.next)) &&
        (grain === 'month' || grain === 'day' || (lexis.code === 'fr' && grain === 'year' && bearing === 'in')),
    ) ||
    tokens[cue.next]?.word === 'led' ||
    // "Nimbus has raised 110 million from investors", first of all: the news.
    (lexis.code === 'en' && sentence.index === 0 && !before.includes('had') && placed.figure.hedge === 'exact' && moods.length === 0) ||
    (lexis.code === 'en' && tokens[placed.next]?.word === 'to' && !before.includes('had'));
  return (
    isPerfect &&
    !isOneRound &&
    !moods.some(({ mood, first }) => mood === 'announced' && (relative === null || (first > relative.first && first < relative.next)))
  );
}

/** "une start-up qui a levé 5 milliards, ferme": the clause that says what somebody is, and whether it looks back on all it did. */
function relativeOf(
  { text, tokens, lexis }: Article,
  { sentence }: Scene,
  act: number,
  end: number,
): { first: number; next: number; isPast: boolean } | null {
  let first = act - 1;
  while (first > sentence.first && tokens[first]!.kind === 'word' && !lexis.relatives.has(tokens[first]!.word)) first -= 1;
  if (!lexis.relatives.has(tokens[first]!.word)) return null;
  let next = end;
  while (next < sentence.next && tokens[next]!.word !== ',') next += 1;
  const words = tokens.slice(first + 1, act);
  const isOfSome = [1, 2, 3, 4, 5, 6, 7].some(
    (back) =>
      lexis.indefinites.has(tokens[first - back - 1]?.word ?? '') && lexis.describers.after({ text, tokens }, first - back) !== null,
  );
  return {
    first,
    next,
    isPast: words.some(({ word }) => lexis.pluperfect.has(word)) || (isOfSome && words.some(({ word }) => lexis.auxiliaries.has(word))),
  };
}

/** "had raised over 1 billion in funding", "has raised some 400 million in funding, but": no round is named. */
function isRaisedInFunding({ tokens, lexis }: Article, { cues, figures, sentence }: Scene, { cue, sense, placed }: Bond): boolean {
  if (
    lexis.code !== 'en' ||
    cue === null ||
    sense?.kind !== 'noun' ||
    cue.first < placed.next ||
    !/^(?:funding|financing|capital)$/.test(tokens[cue.first]!.word) ||
    cue.next > cue.first + 1 ||
    figures.some((other) => other !== placed && other.figure.kind === 'money' && other.first < cue.next)
  )
    return false;
  if (tokens[placed.hedgeFirst - 1]?.word === 'with') return true;
  const act = cues.find(
    ({ next, senses }) =>
      next <= placed.hedgeFirst &&
      placed.hedgeFirst - next <= 1 &&
      senses.some(({ metric, kind, reading }) => metric.id === 'funding-round' && kind === 'verb' && !reading.shy),
  );
  const before = act ? [tokens[act.first - 1]?.word, tokens[act.first - 2]?.word] : [];
  if (before.includes('had')) return true;
  return (
    (before.includes('has') || before.includes('have')) &&
    placed.figure.hedge !== 'exact' &&
    (cue.next === sentence.next || tokens[cue.next]!.kind === 'mark')
  );
}

/** "a 65 billion Series H": one round, whatever stands beside. */
const isSeries = ({ tokens, lexis }: Article, { cue, sense }: Bond): boolean =>
  lexis.code === 'en' && sense?.kind === 'noun' && cue !== null && tokens[cue.first]!.word === 'series';

/** "committed 27 billion over five years to Nebius": bought of who sells power of computing. */
const isCommittedTo = ({ tokens, lexis }: Article, { mentions, terrain }: Scene, { sense, cue, placed }: Bond): boolean =>
  lexis.code === 'en' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  /^(?:commit|pledg)/.test(tokens[cue.first]!.word) &&
  mentions.some(
    ({ whom, tie, tieFirst, how }) =>
      isCompany(whom) &&
      how === 'name' &&
      tie === 'to' &&
      supplies(whom!) >= 2 &&
      tieFirst >= placed.next &&
      terrain.between(placed.next, tieFirst) < 1.5,
  );

/** "a 50 billion commitment to data centres": spent on them, with nobody to sell. */
const isCommitmentToBuild = (article: Article, scene: Scene, bond: Bond): boolean =>
  article.lexis.code === 'en' &&
  bond.sense?.kind === 'noun' &&
  bond.cue !== null &&
  article.tokens[bond.cue.first]!.word.startsWith('commitment') &&
  !scene.mentions.some(({ whom, tie, first }) => isCompany(whom) && tie !== null && first >= bond.cue!.next) &&
  isNear(article, scene, bond, capexBeside(article), 6);

/** "purchased $125 million of new stock": put in, and no company bought; one's own stock is bought back. */
function isForStock({ tokens, lexis }: Article, { placed: { figure, next }, sense }: Bond): boolean {
  if (lexis.code !== 'en' || figure.kind !== 'money' || sense?.kind !== 'verb' || !lexis.sharers.has(tokens[next]?.word ?? ''))
    return false;
  const named = tokens.slice(next + 1, next + 1 + mostBeforeStock);
  const at = named.findIndex(({ word }) => lexis.equity.has(word));
  return at >= 0 && named.slice(0, at).every(({ kind, word }) => kind === 'word' && !lexis.possessives.has(word));
}

const mostBeforeStock = 5;

/** "750 million upfront plus another 250 million from Uber": what one of them puts in. */
const isMoreFrom = ({ tokens, lexis }: Article, { mentions }: Scene, { placed, sense }: Bond): boolean =>
  lexis.code === 'en' &&
  placed.figure.kind === 'money' &&
  sense?.kind === 'noun' &&
  (lexis.someOf.has(tokens[placed.hedgeFirst - 1]?.word ?? '') || lexis.joins.has(tokens[placed.hedgeFirst - 1]?.word ?? '')) &&
  mentions.some(({ whom, tie, tieFirst, how }) => whom !== null && tie === 'from' && tieFirst === placed.next && how !== 'possessive');

/** "agreed to spend 200 billion with Oracle": bought of it. */
const isSpentWith = ({ lexis }: Article, { mentions, moods, terrain }: Scene, { sense, cue, placed }: Bond): boolean =>
  lexis.code === 'en' &&
  sense?.kind === 'verb' &&
  cue !== null &&
  moods.some(({ first, mood }) => first <= cue.first && cue.first - first < 4 && mood !== 'done') &&
  mentions.some(
    ({ whom, tie, tieFirst }) =>
      isCompany(whom) && tie === 'with' && tieFirst >= placed.next && terrain.between(placed.next, tieFirst) < 0.5,
  );

/** "paid 650 million to license its models", "330 million in licensing fees": the technology is had, not the company. */
function isForLicence({ tokens }: Article, next: number): boolean {
  return tokens
    .slice(next, next + 4)
    .some(
      ({ word }, at, all) =>
        /^licen[cs](?:e|ing)$/.test(word) &&
        ((at > 0 && /^(?:to|for|in|a)$/.test(all[at - 1]!.word)) || /^fees?$/.test(tokens[next + at + 1]?.word ?? '')),
    );
}

/** "invest", not "put" or "inject", which name whom they help. */
const isOwnInvestment = ({ tokens }: Article, { sense, cue }: Bond): boolean =>
  (sense?.kind === 'noun' && cue !== null && tokens[cue.first]!.word.startsWith('invest')) ||
  (sense?.kind === 'verb' && (sense.reading.en[0] === 'invest' || sense.reading.fr[0] === 'investir'));

const capexBeside = (article: Article) => article.lexis.beside.get('capex')!;

function hasBuilding(article: Article, scene: Scene, bond: Bond): boolean {
  if (isNear(article, scene, bond, capexBeside(article), 6)) return true;
  // "invest 600 billion in the United States": in a country, not in a company.
  const end = bond.placed.next;
  const tie = article.lexis.ties.after(article, end) ?? (bond.cue ? article.lexis.ties.after(article, bond.cue.next) : null);
  return (
    tie !== null &&
    (tie.meaning === 'in' || tie.meaning === 'to') &&
    [tie.next, tie.next + 1].some((at) => article.lexis.places.has(article.tokens[at]?.word ?? '') && article.tokens[at]!.isNamelike)
  );
}

export const listedCompany = 'listed-company';

/** A listed company's worth is its price on the stock exchange, unless a round is spoken of. */
export function afterCast(
  article: Article,
  scene: Scene,
  bond: Bond,
  whom: Whom | null,
  isUnlisted: boolean,
  published: string | null,
): Bond {
  // "AI start-ups raised 110 billion in 2024".
  if (bond.metric.id === 'funding-round' && whom?.kind === 'sector')
    return { ...bond, metric: metricById('funding-total')!, why: [...bond.why, 'whole-trade'] };
  // "À titre de comparaison, OpenAI dépasse 300 milliards", after the price of a listed company.
  if (bond.metric.id === 'market-cap' && bond.why[0] === 'named-before' && whom !== null && whom.id !== null && !whom.listed)
    return { ...bond, metric: metricById('valuation')! };
  const isListed = whom?.listed === true && !isUnlisted;
  const isOld = published !== null && scene.times.some(({ grain, text }) => grain === 'year' && text < published.slice(0, 4));
  if (bond.metric.id !== 'valuation' || !isListed || isOld || isNear(article, scene, bond, article.lexis.unlisted, 9)) return bond;
  return { ...bond, metric: metricById('market-cap')!, why: [...bond.why, listedCompany] };
}
