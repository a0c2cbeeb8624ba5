// How well a word of the sentence names a figure, counted in grammar.

import type { Metric } from '../metrics/metric.js';
import { readingOf } from '../metrics/reading-of.js';
import { unitKind } from '../metrics/unit-kind.js';
import type { Tie } from '../metrics/reading.js';
import type { Article, Placed } from './article.js';
import { bearerOf } from './beside-act.js';
import { isOfThing, isSomethingElse, lastWord } from './count-people.js';
import type { Cue } from './cue.js';
import { isCompany } from './mention.js';
import type { Sense } from './lexis.js';
import type { Scene } from './scene.js';
import { hasSubject } from './noun-as-subject.js';

export interface Seen {
  score: number;
  why: string[];
}

export function scoreOf(
  { tokens, lexis, text }: Article,
  { terrain, cues, figures, times, mentions }: Scene,
  { figure, hedgeFirst, next }: Placed,
  cue: Cue,
  { kind, metric, reading: { shy } }: Sense,
): Seen | null {
  const counted = figure.unit === null ? null : unitKind(figure.unit);
  const passed = cues
    .filter(
      (other) =>
        other !== cue &&
        (cue.first < hedgeFirst ? other.first >= cue.next && other.next <= hedgeFirst : other.first >= next && other.next <= cue.first),
    )
    .filter(({ senses }) =>
      senses.some(
        ({ reading, kind: other, metric: named }) =>
          !reading.shy && !(kind === 'verb' && other === 'noun') && (kind === 'verb' || counted === null || named.units.includes(counted)),
      ),
    ).length;
  const isTiedAgain = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += 1)
      if (lexis.ties.after({ text, tokens }, at) && tokens[at]!.word !== 'de' && tokens[at]!.word !== "d'" && tokens[at]!.word !== 'of')
        return true;
    return false;
  };
  if (cue.next <= hedgeFirst) {
    if (tokens[cue.first - 1]?.word !== '(' && isBracketed(tokens, cue.next, hedgeFirst)) return null;
    const plain = terrain.between(cue.next, hedgeFirst) + passed * 0.8;
    const cost =
      plain > headCost && kind === 'noun' && !shy && passed === 0 && isGrownTo({ text, tokens, lexis }, figures, cue.next, hedgeFirst)
        ? headCost
        : plain > headCost &&
            kind === 'noun' &&
            !shy &&
            (isHeadOfLink({ text, tokens, lexis }, cue.next, hedgeFirst) ||
              isHeadOverAside({ text, tokens, lexis }, figures, cue.next, hedgeFirst))
          ? headCost
          : plain;
    const told =
      kind === 'noun' && metric.units.includes('money') && passed === 0 && isAmountOf({ text, tokens, lexis }, hedgeFirst)
        ? Math.min(cost, headCost)
        : cost;
    const tight = cost < 0.7 && !(kind === 'noun' && isComplement({ text, tokens, lexis }, cue.first));
    return kind === 'verb'
      ? { score: 6 - cost + (tight ? 2 : 0), why: [tight ? 'verb-object' : 'verb-before'] }
      : { score: 6.2 - told + (tight ? 2 : 0), why: [tight ? 'noun-linked' : 'noun-before'] };
  }
  // "14 000 suppressions de postes": the word counted is the word that names it.
  if (cue.first < next) return kind === 'noun' && cue.next >= next && cue.first > hedgeFirst ? { score: 8.3, why: ['counted-as'] } : null;
  // "Cash flow was 6 billion (43 % of revenue)".
  if (
    kind === 'noun' &&
    figures.some(
      (other) =>
        other.first > next &&
        other.figure.unit === 'percent' &&
        cue.first > other.next &&
        cue.first - other.next <= 3 &&
        lexis.ties.after({ text, tokens }, other.next)?.meaning === 'of',
    )
  )
    return null;
  const far = terrain.between(next, cue.first) + passed * 0.8;
  const cost = opensRelative(tokens, lexis, next) ? Math.max(0, kind === 'verb' ? Math.min(far - 1.5, far * 0.35) : far - 1.5) : far;
  // "lost 1.46bn on sales of 107m": the noun has a figure of its own.
  if (
    kind === 'noun' &&
    figures.some(
      ({ hedgeFirst: at }) => at > cue.next && at - cue.next < 3 && lexis.ties.after({ text, tokens }, cue.next)?.meaning === 'of',
    )
  )
    return { score: 2 - cost, why: ['noun-after'] };
  if (kind === 'verb') return { score: (cost < 0.5 ? 6.5 : 3.6) - (shy ? 2 : 0) - 1.6 * cost, why: ['verb-after'] };
  const tie = lexis.ties.after({ text, tokens }, pastAside(tokens, next));
  // "2bn in revenue" names the figure, "32bn in a funding round" only its occasion; "après un tour de 40 milliards" is told of it.
  const isTied =
    tie !== null &&
    ((metric.id === 'debt' && /^(?:via|through)$/.test(tokens[tie.first]!.word)) ||
      (tie.meaning === 'of' && (lexis.genitives.has(tokens[tie.first]!.word) || lexis.genitives.has(tokens[tie.next - 1]!.word))) ||
      tie.meaning === 'on' ||
      (tie.meaning === 'in' &&
        !lexis.articles.has(tokens[tie.next]?.word ?? '') &&
        !(lexis.code === 'en' && metric.id === 'funding-round' && lexis.possessives.has(tokens[tie.next]?.word ?? '')))) &&
    cost < 0.9 &&
    !(tie.meaning === 'in' && metric.id === 'funding-round' && isPutIn({ cues, mentions } as Scene, hedgeFirst, tie.next)) &&
    !isTiedAgain(tie.next, cue.first) &&
    !times.some((time) => time.first <= tie.next && time.next > tie.next);
  if (isTied) return { score: 9.2 - 1.5 * cost, why: ['noun-of'] };
  // "its $7.3 billion Series E valuation" is a valuation.
  if (
    lexis.code === 'en' &&
    kind === 'noun' &&
    cue.first === next &&
    cues.some(
      (other) =>
        other.first === cue.next &&
        tokens[other.first]!.gap <= 1 &&
        other.senses.some(
          (sense) => sense.kind === 'noun' && !sense.reading.shy && !cue.senses.some(({ metric }) => metric === sense.metric),
        ),
    )
  )
    return { score: 2, why: ['noun-in-compound'] };
  if (
    lexis.code === 'en' &&
    kind === 'noun' &&
    !shy &&
    !cues.some((other) => other.first === cue.next) &&
    cues.some(
      (other) =>
        other.first === next &&
        other.next === cue.first &&
        tokens[cue.first]!.gap <= 1 &&
        other.senses.some((sense) => sense.kind === 'noun'),
    )
  )
    return { score: 8.3, why: ['noun-compound'] };
  const isCompound = lexis.code === 'en' && cost < 0.7 && tokens[next]!.gap <= 1 && tie === null && !isTiedAgain(next, cue.first);
  return isCompound
    ? { score: (cue.first === next && !shy ? 9.2 : 8.3) - 1.5 * cost, why: ['noun-compound'] }
    : { score: 3.4 - 1.5 * cost, why: ['noun-after'] };
}

/** Over a closing quote, and over the same amount in another currency: "28 millions de dollars” (26,5 millions d'euros) de chiffre d'affaires". */
function pastAside(tokens: Article['tokens'], next: number): number {
  let at = next;
  if ('”»"'.includes(tokens[at]?.word || ' ')) at += 1;
  if (tokens[at]?.word !== '(') return at === next ? next : at;
  for (let look = at + 1; look < at + 8; look += 1) if (tokens[look]?.word === ')') return look + 1;
  return next;
}

/** "invested 225 million in Nimbus's latest round": put in, not raised. */
const isPutIn = ({ cues, mentions }: Pick<Scene, 'cues' | 'mentions'>, hedgeFirst: number, at: number): boolean =>
  mentions.some(({ first, owns }) => owns && first >= at && first - at <= 1) &&
  cues.some(
    ({ next, senses }) =>
      hedgeFirst - next >= 0 &&
      hedgeFirst - next <= 2 &&
      senses.some(({ metric, kind, reading }) => metric.id === 'investment' && kind === 'verb' && !reading.shy),
  );

/** What the noun at the head of a link's subject costs, however long the subject. */
const headCost = 2.4;

/** "un investissement dans la start-up, d'un montant de 14 milliards": the amount of the noun before, however far. */
export function isAmountOf({ tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, hedgeFirst: number): boolean {
  let at = hedgeFirst - 1;
  if (!/^(?:of|de|d')$/.test(tokens[at]?.word ?? '')) return false;
  let named = false;
  for (
    at -= 1;
    at > hedgeFirst - 5 &&
    (lexis.light.has(tokens[at]!.word) || lexis.amountNouns.has(tokens[at]!.word)) &&
    !lexis.articles.has(tokens[at]!.word);
    at -= 1
  )
    named ||= lexis.amountNouns.has(tokens[at]!.word);
  return named && /^(?:un|une|d'un|d'une|a|an|the|le|la)$/.test(tokens[at]?.word ?? '');
}

/** "Le financement total d'amorçage des start-ups aux États-Unis n'était que de 123 millions": one long subject, its link, the figure. */
function isHeadOfLink({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, from: number, to: number): boolean {
  const tie = lexis.ties.after({ text, tokens }, from);
  if (!tie || to - from > 24) return false;
  let link = -1;
  for (let at = from; at < to; at += 1) {
    const { word, kind } = tokens[at]!;
    if (
      link < 0 &&
      (lexis.relatives.has(word) || lexis.subordinators.after({ text, tokens }, at) || (kind === 'mark' && !"'-’".includes(word)))
    )
      return false;
    if (link < 0 && lexis.beForms.has(word)) link = at;
    else if (link >= 0 && !lexis.light.has(word)) return false;
  }
  return link >= 0;
}

/** "Son chiffre d'affaires, qui n'était que de 1 milliard en janvier, dépasse désormais 7 milliards": the head's own link is behind the relative clause. */
function isHeadOverAside(
  { text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>,
  figures: Scene['figures'],
  from: number,
  to: number,
): boolean {
  if (to - from > 24 || (tokens[from]?.word !== ',' && lexis.ties.after({ text, tokens }, from)?.meaning !== 'of')) return false;
  const [opening, closing, ...more] = tokens
    .slice(from, to)
    .flatMap(({ word, kind }, offset) =>
      kind === 'mark' && !"'-’".includes(word) && !figures.some(({ first, next }) => first <= from + offset && from + offset < next)
        ? [from + offset]
        : [],
    );
  if (
    opening === undefined ||
    closing === undefined ||
    more.length > 0 ||
    opening - from > 5 ||
    !lexis.relatives.has(tokens[opening + 1]?.word ?? '') ||
    tokens[opening]!.word !== ',' ||
    tokens[closing]!.word !== ','
  )
    return false;
  let at = closing + 1;
  while (at < to && lexis.light.has(tokens[at]!.word) && !lexis.links.after({ text, tokens }, at)) at += 1;
  const link = lexis.links.after({ text, tokens }, at);
  return link !== null && tokens.slice(link.next, to).every(({ word }) => lexis.light.has(word) || word === 'down' || word === 'back');
}

/** "le financement total d'amorçage": the noun before names the figure. */
function isComplement({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, first: number): boolean {
  const tie = lexis.ties.before({ text, tokens }, first);
  return (
    tie?.meaning === 'of' &&
    (lexis.senses.before({ text, tokens }, tie.first)?.meaning.some(({ kind, reading }) => kind === 'noun' && !reading.shy) ?? false)
  );
}

/** "Revenue, up 18 % on the quarter and 262 % on the year, reaching $26 billion". */
const isGrownTo = (
  { text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>,
  figures: Scene['figures'],
  from: number,
  to: number,
): boolean =>
  lexis.changeTo.before({ text, tokens }, to) !== null &&
  figures.some(({ first, next, figure }) => first >= from && next <= to && figure.unit === 'percent');

/** "the 240 million at which it was valued". */
const opensRelative = (tokens: Article['tokens'], lexis: Article['lexis'], next: number): boolean =>
  lexis.relatives.has(tokens[next]?.word ?? '') ||
  lexis.relatives.has(tokens[next + 1]?.word ?? '') ||
  tokens[next]?.word === "qu'" ||
  tokens[next]?.word === 'que' ||
  tokens[next]?.word === 'it';

/** How many sentences a story of rounds goes on without naming one. */
const storyReach = 4;

/** "It raised 500 million in a Series B. SambaNova secured 350 million": a round was told just before. */
function isTellingRounds({ text, tokens, lexis, sentences }: Article, { sentence }: Scene): boolean {
  const from = sentences[Math.max(0, sentence.index - storyReach)]!.first;
  for (let at = from; at < sentence.first; at += 1)
    if (
      lexis.senses
        .after({ text, tokens }, at)
        ?.meaning.some(({ metric, kind, reading }) => metric.id === 'funding-round' && kind === 'noun' && !reading.shy)
    )
      return true;
  return false;
}

/** "performance obligations (contracted revenue) had reached": said in brackets that close before the figure. */
function isBracketed(tokens: Article['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.word === '(') return false;
    if (tokens[at]!.word === ')') return true;
  }
  return false;
}

/** What stands beside settles between senses of one word. */
export function inContext(
  article: Article,
  scene: Scene,
  placed: Placed,
  metric: Metric,
  sense: Sense,
  whole: ReadonlySet<string> | null,
  { score, why }: Seen,
  offerCue: Cue,
  { aims, dated }: { aims: readonly Tie[]; dated: boolean },
): Seen {
  let sum = score;
  const rules = [...why];
  if (sense.reading.shy)
    sum -=
      1.2 +
      (scene.cues.some(
        (other) =>
          other !== offerCue &&
          Math.abs(other.first - placed.next) < 7 &&
          other.senses.some(({ metric: same, reading, kind }) => same === metric && kind === 'verb' && !reading.shy),
      )
        ? 3
        : 0);
  if (sense.kind === 'noun' && offerCue.next < placed.hedgeFirst - 2 && isSomethingElse(article, placed)) sum -= 2;
  if (sense.kind === 'noun' && offerCue.next <= placed.hedgeFirst && why[0] === 'noun-before' && isOfThing(article, scene, placed))
    sum -= 3;
  if (sense.reading.afterName && (offerCue.next > placed.hedgeFirst || !bearerOf(article, scene, offerCue.first))) sum -= 9;
  // "20 salariés, soit 10 % de l'effectif, avaient été remerciés".
  if (
    metric.id === 'layoffs' &&
    sense.kind === 'verb' &&
    !sense.reading.shy &&
    placed.figure.unit === 'people' &&
    offerCue.first > placed.next &&
    isUndergone(article, scene, placed, offerCue)
  )
    sum = Math.max(sum, 7);
  const { mark } = sense.reading;
  const marked = mark === undefined && sense.metric.id !== 'investment' ? null : article.lexis.ties.before(article, placed.hedgeFirst);
  if (
    mark !== undefined &&
    ((marked?.meaning !== mark && !isMarkedBefore(article, scene, placed, offerCue, mark)) || offerCue.first > placed.first)
  )
    sum -= 9;
  if (sense.metric.id === 'investment' && marked?.meaning === 'at' && sense.kind === 'verb') sum -= 5;
  // "raised at a $3bn valuation": not what was raised.
  if (metric.id === 'funding-round' && sense.kind === 'verb' && offerCue.next <= placed.hedgeFirst && atBefore(article, placed)) sum -= 4;
  // "raising its outlook to 400 million": not raised from anybody.
  if (
    metric.id === 'funding-round' &&
    sense.kind === 'verb' &&
    offerCue.next < placed.hedgeFirst &&
    article.lexis.ties.before(article, placed.hedgeFirst)?.meaning === 'to'
  )
    sum -= 6;
  // "will provide up to 30 billion": money, where no goods are spoken of.
  if (
    metric.id === 'contract' &&
    sense.kind === 'verb' &&
    sense.reading.object === 'buyer' &&
    !isBeside(article, scene, placed, article.lexis.beside.get('contract')!, offerCue, shyReach)
  )
    sum -= 4;
  // "acheté pour 40 milliards de puces": goods, no company.
  if (
    metric.id === 'acquisition' &&
    article.lexis.genitives.has(article.tokens[placed.next]?.word ?? '') &&
    article.lexis.code === 'fr' &&
    article.lexis.beside.get('contract')!.after(article, placed.next + 1)
  )
    sum -= 6;
  // "sell a million worth of equity": no goods.
  if (
    metric.id === 'contract' &&
    [placed.next, placed.next + 1].some((at) => article.tokens[at]?.word === 'of' || article.tokens[at]?.word === 'in') &&
    isEquity(article, placed)
  )
    sum -= 6;
  if (metric.id === 'contract' && sense.kind === 'verb' && sense.reading.shy && aims.includes('for')) sum -= 1.5;
  // "spent 2 billion on compute": nobody's contract.
  if (
    metric.id === 'contract' &&
    (sense.kind === 'noun' ? why[0] === 'noun-of' : sense.reading.shy) &&
    aims.length === 0 &&
    article.lexis.ties.after(article, placed.next)?.meaning === 'on'
  )
    sum -= 4;
  // "The contract is worth 300 billion": what it is worth is the deal's.
  if (metric.id === 'valuation' && sense.kind === 'verb') {
    const isOf = (isMeant: (other: Metric) => boolean): boolean => hasSubject(article, scene, placed, offerCue, isMeant);
    if (article.lexis.worths.has(article.tokens[offerCue.next - 1]!.word) && isOf(({ deal, units }) => deal && units.includes('money')))
      sum -= 9;
    else if (isOf(({ deal, id, units }) => (deal || id === 'funding-round') && units.includes('money'))) sum -= 4;
  }
  // "Its capital spending is put at 131 billion": what is put is the noun.
  if (
    metric.id === 'valuation' &&
    mark === 'at' &&
    hasSubject(article, scene, placed, offerCue, (other) => other !== metric && other.timing !== 'event' && other.units.includes('money'))
  )
    sum -= 4;
  if (placed.figure.unit === 'W' && metric.id !== 'capacity') sum -= 6;
  // "an agreement to buy 400,000 chips": what is counted is the chips.
  if (
    placed.figure.unit === 'items' &&
    metric.id === 'contract' &&
    placed.figure.noun !== null &&
    article.lexis.counted.get('chips')!.has(lastWord(placed)!)
  )
    sum -= 6;
  // "a third of the layoffs" is no part of the staff.
  if (
    placed.figure.unit === 'percent' &&
    metric.id === 'layoffs' &&
    sense.kind === 'noun' &&
    whole !== null &&
    !whole.has('layoffs') &&
    why.includes('noun-of')
  )
    sum -= 8;
  const beside = article.lexis.beside.get(metric.id);
  // "bought Wiz for 32 billion in a deal": who is bought is no goods.
  const inStory =
    metric.id === 'funding-round' && sense.kind === 'verb' && offerCue.next <= placed.hedgeFirst && isTellingRounds(article, scene);
  const bought =
    sense.kind === 'verb' && metric.deal && (sense.reading.shy || sense.reading.object === undefined)
      ? hasCompanyForObject(article, scene, placed, offerCue)
      : false;
  if (bought && sense.reading.object === undefined) sum -= 4;
  if (beside) {
    const isAimed =
      (bought && sense.reading.object === 'target') ||
      (sense.reading.shy &&
        aims.some(
          (tie) => sense.reading.parts?.[tie] === 'target' || (metric.id === 'contract' && sense.reading.parts?.[tie] === 'seller'),
        ));
    if (
      isAimed ||
      inStory ||
      (metric.id === 'revenue' && dated) ||
      isBeside(article, scene, placed, beside, offerCue, sense.reading.shy ? shyReach : besideReach)
    ) {
      sum += sense.reading.shy ? (metric.id === 'capex' && aims.includes('in') ? 0 : 1.6) : 0.8;
      rules.push('beside');
    } else if (sense.reading.shy && !(metric.timing === 'flow' && why[0] === 'noun-linked' && isHeadLinked(article, placed, offerCue)))
      sum -= 6;
  }
  if (whole) {
    const hasWhole = readingOf(metric)?.partOf !== undefined;
    if (whole.has(metric.id)) {
      sum += 3;
      rules.push('part-of');
    } else if (hasWhole && (sense.kind === 'verb' || metric.id === 'revenue-share')) sum -= 4;
  }
  return { score: sum, why: rules };
}

/** "a million worth of shares", "4 million in equity". */
const isEquity = ({ tokens }: Article, { next }: Placed): boolean =>
  tokens.slice(next, next + 4).some(({ word }) => /^(?:equity|shares?|stock|actions)$/.test(word));

/** "at a" before a figure. */
function atBefore({ text, tokens, lexis }: Article, { hedgeFirst }: Placed): boolean {
  const at = lexis.articles.has(tokens[hedgeFirst - 1]?.word ?? '') ? hedgeFirst - 1 : hedgeFirst;
  return lexis.ties.before({ text, tokens }, at)?.meaning === 'at';
}

/** "picked up Ampere", "Wiz was bought": a company is what is had. */
function hasCompanyForObject(
  { text, tokens, lexis }: Article,
  { mentions }: Scene,
  { first }: Placed,
  { first: verb, next }: Cue,
): boolean {
  // "Oracle capacity" is no company.
  const isWhole = (at: number): boolean =>
    tokens[at] === undefined ||
    tokens[at]!.kind !== 'word' ||
    lexis.ties.after({ text, tokens }, at) !== null ||
    lexis.light.has(tokens[at]!.word);
  const isPassive = lexis.beForms.has(tokens[verb - 1]?.word ?? '');
  // "SpaceX l'a avalée".
  if (lexis.code === 'fr' && tokens[verb - 2]?.word === "l'" && ['a', 'avait', 'aura', 'aurait'].includes(tokens[verb - 1]?.word ?? ''))
    return true;
  return mentions.some(
    ({ whom, how, tie, owns, qualifies, first: at, next: end }) =>
      isCompany(whom) &&
      how !== 'possessive' &&
      how !== 'pronoun' &&
      tie === null &&
      !owns &&
      !qualifies &&
      (isPassive ? end <= verb && verb - end < 4 : at >= next && at - next < 5 && at < first && isWhole(end)),
  );
}

/** "évaluée à un niveau impressionnant de 5,8 milliards": the mark, a word of amount, the figure. */
function isMarkedBefore({ tokens, text, lexis }: Article, { terrain }: Scene, { hedgeFirst }: Placed, cue: Cue, mark: Tie): boolean {
  const tie = lexis.ties.after({ text, tokens }, cue.next);
  return (
    tie?.meaning === mark &&
    terrain.between(tie.next, hedgeFirst) < 1.5 &&
    tokens.slice(tie.next, hedgeFirst).some(({ word }) => lexis.amounts.has(word) || word === 'niveau' || word === 'level')
  );
}

/** A passive whose subject the figure is: no other count of people and no name between. */
function isUndergone({ tokens, lexis }: Article, { figures, mentions }: Scene, { next }: Placed, { first }: Cue): boolean {
  const isBe = [1, 2].some((back) => lexis.beForms.has(tokens[first - back]!.word) || tokens[first - back]!.word === 'ete');
  return (
    isBe &&
    !figures.some((other) => other.first >= next && other.next <= first && other.figure.unit === 'people') &&
    !mentions.some((other) => other.first >= next && other.next <= first && other.tie === null && other.how !== 'possessive')
  );
}

/** "Sales came to 67.5 billion": with a link of its own the noun needs nothing beside it. */
function isHeadLinked({ text, tokens, lexis }: Article, { hedgeFirst }: Placed, { next }: Cue): boolean {
  for (let at = next; at < hedgeFirst; at += 1) if (lexis.links.after({ text, tokens }, at)) return true;
  return false;
}

const besideReach = 14;
/** A word that is nothing without another one looks farther for it. */
const shyReach = 22;

function isBeside(
  { text, tokens }: Article,
  { sentence, terrain }: Scene,
  { hedgeFirst, next }: Placed,
  words: { after(lines: { text: string; tokens: Article['tokens'] }, at: number): unknown },
  cue: Cue,
  reach: number,
): boolean {
  for (let at = Math.max(sentence.first, hedgeFirst - reach); at < Math.min(sentence.next, next + reach); at += 1) {
    if ((at < cue.first || at >= cue.next) && words.after({ text, tokens }, at) && !terrain.parted(at, hedgeFirst)) return true;
  }
  return false;
}
