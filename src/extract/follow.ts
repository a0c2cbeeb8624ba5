// Follows "the start-up", "elle" and "its" to the one who is spoken of.

import type { Article } from './article.js';
import { opensItem } from './sentences.js';
import { isGovernedByJoin, isObject } from './subject-of.js';
import { Gap } from './word.js';
import { isCompany, type Mention, type Present, type Whom } from './mention.js';
import { doesValue, valuedFirm } from './valued-firm.js';
import { raisesMoney } from './raises-money.js';

/** How fast a sentence fades. */
const fading = 0.5;
const weight = { subject: 3, heading: 2, object: 1, tied: 0.9, owner: 1.2, again: 2, qualifier: 0.3 };

export interface Followed {
  mentions: readonly Mention[];
  present: Present;
}

/** Gives every description, pronoun and possessive its company, where one is clear enough. */
export function follow(article: Article, found: readonly Mention[], verbsAt: (from: number, to: number) => boolean): Followed {
  const salience = new Map<string, { whom: Whom; weight: number; last: number; times: number }>();
  const mentions: Mention[] = [];
  const present: [Whom | null, Whom | null][] = [];
  const inHeadings = new Set<string>();
  const called = new Map<string, Set<string>>();
  let hero = heroOf(found);
  let index = 0;
  let paragraph = -1;
  let spokenOf: { key: string; sentence: number; paragraph: number } | null = null;
  let listed: { before: typeof salience; paragraph: number } | null = null;
  let opening = -1;
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== paragraph) opening = sentence.index;
    // "Ricursive. The newcomer raised": whoever was spoken of before is not meant.
    if (isNameAlone(article, sentence) && !(found[index] && found[index]!.first < sentence.next)) {
      salience.clear();
      hero = null;
    }
    const isItem = opensItem(article.tokens, sentence.first);
    // Each item of a list begins anew.
    if (isItem && listed !== null && sentence.paragraph - listed.paragraph < 3) {
      salience.clear();
      for (const [key, entry] of listed.before) salience.set(key, { ...entry });
    } else if (isItem)
      listed = { before: new Map([...salience].map(([key, entry]) => [key, { ...entry }])), paragraph: sentence.paragraph };
    if (isItem) listed!.paragraph = sentence.paragraph;
    fade(sentence.paragraph === paragraph ? fading : fading * 0.7);
    paragraph = sentence.paragraph;
    const first = most(() => true)?.whom ?? (salience.size === 0 ? hero : null);
    present.push([first, most(({ whom }) => whom !== first && whom.sector !== 'investor')?.whom ?? null]);
    const here: Mention[] = [];
    for (; index < found.length && found[index]!.first < sentence.next; index += 1) {
      const mention = found[index]!;
      const whom = mention.whom ?? resolve(mention, here);
      const followed = whom === mention.whom ? mention : { ...mention, whom };
      here.push(followed);
      mentions.push(followed);
      if (article.lexis.code === 'en' && isCompany(followed.whom))
        for (const noun of nounsOf(article, mention))
          called.set(keyOf(followed.whom!), (called.get(keyOf(followed.whom!)) ?? new Set()).add(noun));
      if (followed.whom && isCompany(followed.whom) && sentence.kind === 'heading' && mention.how !== 'description')
        inHeadings.add(keyOf(followed.whom));
      if (followed.whom && isCompany(followed.whom) && !isSource(article, followed) && !article.lexis.theirs.has(mention.noun ?? ''))
        note(followed, here, sentence.kind === 'heading');
    }
  }
  return { mentions, present };

  /** Listed, and not called a start-up here: what it was when the article was written. */
  function isOnExchange(whom: Whom | null): boolean {
    return whom !== null && whom.listed === true && called.get(keyOf(whom))?.has('startup') !== true;
  }

  /** A company named in a heading is what the text is about. */
  function titled(whom: Whom): number {
    return inHeadings.has(keyOf(whom)) ? 0.6 : 0;
  }

  function fade(by: number): void {
    for (const [key, entry] of salience) {
      entry.weight *= by;
      if (entry.weight < 0.001 && entry.times < 2) salience.delete(key);
    }
  }

  function most(fits: (entry: { whom: Whom; last: number }) => boolean, bonus: (whom: Whom) => number = () => 0) {
    let best: { whom: Whom; weight: number; last: number } | null = null;
    let high = 0.02;
    for (const entry of salience.values()) {
      if (!fits(entry)) continue;
      const score = entry.weight + Math.min(entry.times, 6) * 0.02 + titled(entry.whom) * Math.min(1, entry.weight) + bonus(entry.whom);
      if (score > high) {
        high = score;
        best = entry;
      }
    }
    return best;
  }

  function resolve(mention: Mention, here: readonly Mention[]): Whom | null {
    if (mention.describes === 'other')
      return article.lexis.funds.has(mention.noun ?? '') && isThis(mention)
        ? (most(({ whom }) => whom.sector === 'investor' || (mention.country !== null && whom.country === mention.country))?.whom ?? null)
        : null;
    if (mention.how === 'possessive' && !article.lexis.firstPerson.has(mention.noun ?? ''))
      return (
        ownerOf(mention, here) ??
        most(({ whom }) => !((isOnExchange(whom) || whom.sector === 'investor') && raisesMoney(article, mention)))?.whom ??
        null
      );
    if (article.lexis.ranks.has(mention.noun ?? '')) return oneOfTwo(mention);
    // "Celle-ci portait sa valorisation à": the round. "Ce dernier", "celle-ci": the one named last.
    if (article.lexis.latters.has(mention.noun ?? '') && doesValue(article, mention)) return null;
    if (article.lexis.latters.has(mention.noun ?? ''))
      return (
        mentions
          .slice(-mostBetween)
          .filter(({ whom, sentence }) => isCompany(whom) && sentence >= mention.sentence - 1)
          .at(-1)?.whom ?? null
      );
    if (mention.noun && article.lexis.firstPerson.has(mention.noun))
      return (
        most(
          ({ whom }) => whom.sector !== 'investor',
          (whom) => (salience.get(keyOf(whom))?.times ?? 0) * 0.5,
        )?.whom ?? null
      );
    const told =
      beforeColon(mention, here) ??
      valuedFirm(article, mention, here) ??
      stressed(mention, here) ??
      sayer(mention, here) ??
      inClause(mention, here);
    if (told) return told;
    const subject = here
      .filter(
        (other) =>
          other.whom &&
          other.tie === null &&
          other.how !== 'possessive' &&
          !isObject(article, other, article.sentences[other.sentence]!.first) &&
          verbsAt(other.next, Math.min(other.next + 4, mention.first)),
      )
      .at(-1);
    const rivals = new Set(
      subject &&
        !article.tokens
          .slice(subject.next, mention.first)
          .some(({ word }) => word === ';' || (article.lexis.code === 'fr' && word === 'mais')) &&
        verbsAt(subject.next, mention.first) &&
        !reported(subject, mention) &&
        (mention.how !== 'pronoun' || sameClause(subject, mention))
        ? [keyOf(subject.whom!)]
        : [],
    );
    const priced = isPriced(mention);
    const raising = raisesMoney(article, mention);
    const best =
      most(
        ({ whom }) =>
          !rivals.has(keyOf(whom)) &&
          fits(isThis(mention) && whom === last()?.whom ? { ...mention, country: null } : mention, whom) &&
          !(priced && whom.id !== null && whom.listed === false),
        (whom) =>
          (mention.country && whom.country === mention.country ? 1.5 : 0) +
          (prefers(mention, whom) ? 0.5 : 0) +
          (mention.how === 'description' &&
          called.get(keyOf(whom))?.has(mention.describes === 'startup' ? mention.describes : mention.noun!)
            ? asCalled * (here.some((other) => other.whom === whom) ? 2 : 1)
            : 0) +
          (isOfAi(mention) && whom.sector === 'ai-lab' ? 1.5 : 0) -
          (isOfTrade(mention) && whom.sector === 'investor' ? 1.5 : 0) -
          (raising &&
          (whom.sector === 'investor' || (isOnExchange(whom) && (article.lexis.code === 'en' || notSmall.has(whom.sector ?? ''))))
            ? 3
            : 0) +
          (isThis(mention) && whom === last()?.whom ? 3.5 : 0) +
          (mention.how === 'description' &&
          mention.sentence === opening &&
          mention.first <= article.sentences[opening]!.first + 1 &&
          inHeadings.has(keyOf(whom))
            ? 1
            : 0) +
          (spokenOf !== null &&
          keyOf(whom) === spokenOf.key &&
          spokenOf.sentence === mention.sentence - 1 &&
          spokenOf.paragraph === paragraph
            ? 0.7
            : 0),
      )?.whom ?? (salience.size === 0 && mention.how === 'description' && hero && fits(mention, hero) ? hero : null);
    return best && isElsewhere(mention, best) ? null : best;

    function last(): Mention | undefined {
      return mentions
        .slice(-mostBetween)
        .filter(
          ({ whom, sentence, how, tie }) =>
            isCompany(whom) &&
            whom!.sector !== 'investor' &&
            how !== 'possessive' &&
            sentence >= mention.sentence - 2 &&
            // "Né d'un studio fasciné par OpenAI, cette start-up": not the one in its own aside.
            !(tie !== null && sentence === mention.sentence && article.tokens[mention.first - 1]?.word === ','),
        )
        .at(-1);
    }
  }

  /** "Apple n'est pas épargné: le fabricant a écopé": what follows a colon is told of the one before it. */
  function beforeColon(mention: Mention, here: readonly Mention[]): Whom | null {
    if (mention.how === 'possessive' || article.tokens[mention.first - 1]?.word !== ':') return null;
    const free = new Map(
      here
        .filter(({ whom, tie, how, owns, qualifies }) => isCompany(whom) && tie === null && how !== 'possessive' && !owns && !qualifies)
        .map(({ whom }) => [keyOf(whom!), whom!]),
    );
    const [only] = free.values();
    return free.size === 1 && fits(mention, only!) ? only! : null;
  }

  /** "La branche cloud de Google a elle déçu": "elle" only stresses the subject. */
  function stressed({ how, first }: Mention, here: readonly Mention[]): Whom | null {
    if (
      how !== 'pronoun' ||
      article.lexis.code !== 'fr' ||
      !/^(?:a|avait|va|est|etait|devrait|pourrait)$/.test(article.tokens[first - 1]?.word ?? '') ||
      article.tokens[first]!.gap !== Gap.space
    )
      return null;
    return (
      here
        .filter(({ whom, tie, owns, qualifies, next }) => isCompany(whom) && tie === null && !owns && !qualifies && next === first - 1)
        .at(-1)?.whom ?? null
    );
  }

  /** "The start-up said it": who says so speaks of itself. */
  function sayer({ how, first }: Mention, here: readonly Mention[]): Whom | null {
    const { lexis, tokens } = article;
    if (how !== 'pronoun' || lexis.code !== 'en') return null;
    const says = lexis.relatives.has(tokens[first - 1]?.word ?? '') ? first - 2 : first - 1;
    const one = lexis.says.has(tokens[says]?.word ?? '') ? here.at(-1) : undefined;
    return one && isCompany(one.whom) && one.next === says && one.tie === null && one.how !== 'possessive' ? one.whom : null;
  }

  /** "Nimbus' second round since May, when it was valued at": the one company of the sentence so far. */
  function inClause({ how, first }: Mention, here: readonly Mention[]): Whom | null {
    if (how !== 'pronoun' || article.lexis.code !== 'en' || article.lexis.subordinators.before(article, first) === null) return null;
    const firms = new Map(here.filter(({ whom, qualifies }) => isCompany(whom) && !qualifies).map(({ whom }) => [keyOf(whom!), whom!]));
    return firms.size === 1 ? [...firms.values()][0]! : null;
  }

  /** "Weeks after Vast raised money, Nimbus": whom the clause before the main one has. */
  function isInOpening({ first, sentence }: Mention, here: readonly Mention[]): boolean {
    if (article.lexis.code !== 'en') return false;
    const start = article.sentences[sentence]!.first;
    const opener = [0, 1, 2].map((on) => article.lexis.subordinators.after(article, start + on)).find((found) => found !== null);
    if (!opener || opener.next > first) return false;
    return here.some(
      ({ tie, how, first: at }) => at > first && tie === null && how !== 'possessive' && article.tokens[at - 1]?.word === ',',
    );
  }

  /** "la capitalisation du groupe": only who is on the stock exchange has one. */
  function isPriced({ how, tie, tieFirst }: Mention): boolean {
    return (
      how === 'description' &&
      tie === 'of' &&
      (article.lexis.senses.before(article, tieFirst)?.meaning.some(({ metric }) => metric.id === 'market-cap') ?? false)
    );
  }

  /** "Le campus porté par Mistral AI et Nvidia … Il abritera": "il" is nobody of another paragraph, once this one names others. */
  function isElsewhere({ how, sentence }: Mention, whom: Whom): boolean {
    if (how !== 'pronoun') return false;
    const near = mentions
      .slice(-mostBetween)
      .filter((other) => isCompany(other.whom) && article.sentences[other.sentence]!.paragraph === paragraph && other.sentence < sentence);
    return (
      near.length > 1 &&
      near.every((other, at) => (other.tie !== null || isGovernedByJoin(article, near, at)) && keyOf(other.whom!) !== keyOf(whom))
    );
  }

  /** "The start-up" is rather a company than who put money in it. */
  function isOfTrade({ how, describes, noun }: Mention): boolean {
    return article.lexis.code === 'en' && how === 'description' && (describes === 'startup' || describes === 'maker' || noun === 'company');
  }

  /** "Cette entreprise" is rather the one named last than the one spoken of most. */
  function isThis({ how, first }: Mention): boolean {
    return how === 'description' && /^(?:ce|cett?e?|this|that)$/.test(article.tokens[first]!.word);
  }

  /** "The artificial intelligence firm" is rather a lab than its supplier. */
  function isOfAi({ how, first, next }: Mention): boolean {
    return (
      how === 'description' &&
      article.tokens
        .slice(first, next)
        .some(({ word }) => word === 'ai' || word === 'ia' || word === 'artificial' || word === 'artificielle')
    );
  }

  /** "CoreWeave et Nebius … Le premier … Le second": of the last two that one sentence names together. */
  function oneOfTwo({ noun, sentence }: Mention): Whom | null {
    const near = mentions.filter(
      (other) =>
        isCompany(other.whom) &&
        (other.how === 'name' || other.how === 'stranger') &&
        other.sentence >= sentence - 3 &&
        other.sentence < sentence,
    );
    for (let at = near.length - 1; at > 0; at -= 1) {
      const [one, two] = [near[at - 1]!, near[at]!];
      if (one.sentence === two.sentence && keyOf(one.whom!) !== keyOf(two.whom!) && two.first - one.next < 4)
        return noun!.startsWith('premier') ? one.whom : two.whom;
    }
    return null;
  }

  /** "Nvidia said its revenue": the subject of the sentence so far owns; a company in its own part of it more so. */
  function ownerOf(mention: Mention, here: readonly Mention[]): Whom | null {
    const free = here.filter(
      ({ whom, tie, first, qualifies }, at) =>
        isCompany(whom) && tie === null && !qualifies && first < mention.first && !isGovernedByJoin(article, here, at),
    );
    // "Vast did not say how much it put in Nimbus, whose value … its latest round": those on the stock exchange have none.
    if (raisesMoney(article, mention) && isOnExchange(free.at(-1)?.whom ?? null)) return null;
    return (
      free.at(-1)?.whom ??
      here.filter(({ whom, owns, how, first }) => isCompany(whom) && owns && how !== 'possessive' && first < mention.first).at(-1)?.whom ??
      null
    );
  }

  function sameClause(one: Mention, other: Mention): boolean {
    const between = article.tokens.slice(one.next, other.first);
    return (
      verbsAt(one.next, other.first) &&
      !between.some(
        ({ word }) => word === ',' || word === ';' || word === ':' || article.lexis.relatives.has(word) || article.lexis.joins.has(word),
      ) &&
      article.tokens
        .slice(one.next, other.first)
        .every(
          (_, offset) =>
            !article.lexis.subordinators.after(article, one.next + offset) &&
            !article.lexis.says.has(article.tokens[one.next + offset]!.word),
        )
    );
  }

  /** What is said of somebody may be about the one who says it. */
  function reported(one: Mention, other: Mention): boolean {
    for (let at = one.next; at < other.first; at += 1)
      if (
        article.lexis.says.has(article.tokens[at]!.word) ||
        article.tokens[at]!.word === 'that' ||
        article.tokens[at]!.word === 'que' ||
        article.lexis.relatives.has(article.tokens[at]!.word)
      )
        return true;
    return false;
  }

  /** "le chiffre d'affaires d'OpenAI": it is OpenAI that is spoken of. */
  function isNamedOwner({ tie, tieFirst }: Mention): boolean {
    return (
      tie === 'of' &&
      (article.lexis.senses.before(article, tieFirst)?.meaning.some(({ kind, reading }) => kind === 'noun' && !reading.shy) ?? false)
    );
  }

  function note(mention: Mention, here: readonly Mention[], isHeading: boolean): void {
    const key = keyOf(mention.whom!);
    const isTopic = mention.tie === 'at' && mention.tieFirst <= article.sentences[mention.sentence]!.first + 4;
    const isSubject =
      (mention.tie === null || isTopic) &&
      !mention.qualifies &&
      mention.how !== 'possessive' &&
      !isGovernedByJoin(article, here, here.indexOf(mention)) &&
      !here.some(
        (other) =>
          other !== mention &&
          other.whom &&
          (other.tie === null || other.tie === 'at') &&
          other.how !== 'possessive' &&
          !(other.first < mention.first && isInOpening(other, [mention])) &&
          !(other.how === 'pronoun' && mention.how === 'name') &&
          isCompany(other.whom),
      );
    const gained = isHeading
      ? weight.heading
      : isSubject
        ? weight.subject
        : mention.how === 'possessive'
          ? weight.owner
          : mention.qualifies
            ? weight.qualifier
            : mention.tie === null && !isGovernedByJoin(article, here, here.indexOf(mention))
              ? weight.object
              : isNamedOwner(mention)
                ? weight.subject * 0.7
                : weight.tied;
    const entry = salience.get(key) ?? { whom: mention.whom!, weight: 0, last: 0, times: 0 };
    entry.weight += mention.how === 'pronoun' ? Math.min(gained, weight.again) : gained;
    const behind = isSubject
      ? here.filter((other) => other.whom && other.tie === null && other.first < mention.first && isInOpening(other, [mention]))
      : [];
    for (const { whom } of behind) {
      const other = salience.get(keyOf(whom!));
      if (other && keyOf(whom!) !== key) other.weight = Math.min(other.weight, weight.object);
    }
    if (isSubject && (behind.length > 0 || mention.sentence !== spokenOf?.sentence))
      spokenOf = { key, sentence: mention.sentence, paragraph };
    entry.last = mention.first;
    entry.times += 1;
    salience.set(key, entry);
  }
}

/** A paragraph's first sentence that is a name and no more. */
const isNameAlone = ({ tokens }: Article, { first, next }: { first: number; next: number }): boolean =>
  next - first >= 2 &&
  next - first <= 4 &&
  tokens[next - 1]!.word === '.' &&
  tokens[first]!.gap >= Gap.line &&
  tokens.slice(first, next - 1).every(({ kind, isNamelike }) => kind === 'word' && isNamelike) &&
  (tokens[next]?.gap ?? Gap.line) < Gap.line;

/** "Le géant suédois vient de publier…", named only later: the company the whole article is about. */
function heroOf(found: readonly Mention[]): Whom | null {
  const named = new Map<string, { whom: Whom; times: number }>();
  for (const { whom, how } of found) {
    if (!whom || !isCompany(whom) || whom.sector === 'investor' || (how !== 'name' && how !== 'stranger')) continue;
    const entry = named.get(keyOf(whom)) ?? { whom, times: 0 };
    entry.times += 1;
    named.set(keyOf(whom), entry);
  }
  const [first, second] = [...named.values()].sort((a, b) => b.times - a.times);
  return first && first.times >= 2 && first.times > (second?.times ?? 0) ? first.whom : null;
}

/** "Le dernier rapport de la Deutsche Bank", "Goldman's report": who says it, or where somebody was, is not who it is about. */
function isSource({ tokens, lexis }: Article, { tie, tieFirst, owns, next }: Mention): boolean {
  // "ancienne dirigeante chez OpenAI", "passé par Google": where somebody was.
  if (tie !== null && tokens.slice(Math.max(0, tieFirst - 4), tieFirst + 1).some(({ word }) => lexis.onceOf.has(word))) return true;
  if (tie === 'of' || tie === 'by' || tie === 'from') return lexis.studies.has(tokens[tieFirst - 1]?.word ?? '');
  return owns && tokens.slice(next, next + 4).some(({ word, kind }) => kind === 'word' && lexis.studies.has(word));
}

const mostBetween = 12;

/** What it weighs that one was introduced by the very noun: "the lender Nimbus … the lender". */
const asCalled = 3.5;
const mostInAside = 10;

/** "start-up Nimbus", "Nimbus, a maker of drones": the nouns a name is introduced by; a start-up is one by any name. */
function nounsOf(article: Article, { how, first, next }: Mention): string[] {
  const { text, tokens, lexis } = article;
  if (how !== 'name' && how !== 'stranger') return [];
  const lines = { text, tokens };
  const before = lexis.describers.before(lines, first);
  const nouns =
    before && before.meaning !== 'company' && tokens[first]!.gap === Gap.space
      ? [before.meaning === 'startup' ? before.meaning : tokens[first - 1]!.word]
      : [];
  if (tokens[next]?.word !== ',' || !lexis.indefinites.has(tokens[next + 1]?.word ?? '')) return nouns;
  for (
    let at = next + 2;
    at < next + mostInAside && at < tokens.length && (tokens[at]!.kind === 'word' || tokens[at]!.word === '-');
    at += 1
  ) {
    const found = lexis.describers.after(lines, at);
    if (found && found.meaning !== 'company') return [...nouns, found.meaning === 'startup' ? found.meaning : tokens[found.next - 1]!.word];
  }
  return nouns;
}

export const keyOf = (whom: Whom): string => whom.id ?? `?${whom.name.toLowerCase()}`;

const notSmall = new Set(['big-tech', 'investor', 'semiconductors']);

/** The trades that a word for somebody can be of. */
const trades: Readonly<Record<string, readonly string[]>> = {
  puces: ['semiconductors', 'ai-chips', 'big-tech'],
  laboratoire: ['ai-lab', 'big-tech'],
  labo: ['ai-lab', 'big-tech'],
};

function fits({ describes, country, how, noun, not }: Mention, whom: Whom): boolean {
  if (!isCompany(whom) || (whom.kind === 'project' && how === 'description' && firms.has(noun ?? ''))) return false;
  if (not && (keyOf(not) === keyOf(whom) || (whom.sector !== null && not.sector !== null && tradeOf(whom) !== tradeOf(not)))) return false;
  if (how === 'description' && whom.sector === 'investor' && describes !== 'other' && !(country && whom.country === country)) return false;
  if (noun !== null && whom.sector !== null && trades[noun]?.includes(whom.sector) === false) return false;
  if (describes === 'startup' && whom.listed) return false;
  if (describes === 'startup' && whom.sector !== null && notSmall.has(whom.sector)) return false;
  if (describes === 'giant' && whom.sector === 'ai-lab') return false;
  return !(country && whom.country && whom.country !== country);
}

/** A data centre is no company. */
const firms = new Set(['company', 'firm', 'group', 'corporation', 'startup', 'start-up', 'societe', 'entreprise', 'groupe', 'start']);

/** Those who make chips are of one trade. */
const tradeOf = ({ sector }: Whom): string | null => (sector === 'ai-chips' ? 'semiconductors' : sector);

function prefers({ noun, describes }: Mention, { sector, kind }: Whom): boolean {
  if (noun === 'coentreprise') return kind === 'project';
  if (noun === 'group' || noun === 'groupe') return sector !== 'cloud' && sector !== null;
  if (describes === 'maker' && noun && /chip|puce|fondeur|foundry/.test(noun)) return sector === 'semiconductors' || sector === 'ai-chips';
  return describes === 'giant' && sector === 'big-tech';
}
