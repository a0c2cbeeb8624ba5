// Follows "the start-up", "elle" and "its" to the one who is spoken of.

import { nounsOf } from '../mentions/called-here.js';
import { keyOf } from '../mentions/key-of.js';
import { leadsRound } from '../mentions/leads-round.js';
import { isCompany, type Mention, type Present, type Whom } from '../mentions/mention.js';
import type { Article } from '../text/article.js';
import { opensItem } from '../text/sentences.js';
import { Gap } from '../text/word.js';
import { fits, notSmall, prefers } from './fits-word.js';
import { gainOf, isInOpening, isSubjectOf, weight } from './gain-of.js';
import { heroOf, onlyNamed } from './hero.js';
import { isElsewhere, lastNamed, oneOfTwo, theLatter } from './named-last.js';
import { beforeColon, inClause, ownedBy, ownerOf, quotedOf, sayer, stressed, tellsOfItself } from './pointed-at.js';
import { raisesMoney } from './raises-money.js';
import { rivalOf, type VerbsAt } from './rival-of.js';
import { isOfAi, isOfTrade, isPriced, isThis } from './told-by-word.js';
import { doesValue, valuedByRound, valuedFirm } from './valued-firm.js';

/** How fast a sentence fades. */
const fading = 0.5;

/** What it weighs that one was introduced by the very noun: "the lender Nimbus … the lender". */
const asCalled = 3.5;

/** How much less "elle" means one of the backers just listed. */
const asBacker = 0.5;

export interface Followed {
  mentions: readonly Mention[];
  present: Present;
}

/** Gives every description, pronoun and possessive its company, where one is clear enough. */
export function follow(article: Article, found: readonly Mention[], verbsAt: VerbsAt): Followed {
  const salience = new Map<string, { whom: Whom; weight: number; times: number; paragraph: number }>();
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
  let notedIn = -1;
  let lead: string | null = null;
  for (const sentence of article.sentences) {
    if (sentence.paragraph !== paragraph) opening = sentence.index;
    // "Ricursive. The newcomer raised": whoever was spoken of before is not meant.
    if (isNameAlone(article, sentence) && !(found[index] && found[index]!.first < sentence.next)) {
      salience.clear();
      hero = null;
    }
    const isItem = opensItem(article.tokens, sentence.first);
    // Each item of a list begins anew.
    if (isItem && listed !== null && listed.before.size > 0 && sentence.paragraph - listed.paragraph < 3) {
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
    if (sentence.index === 0 && article.lexis.code === 'fr') lead = onlyNamed(here);
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

  function most(fits: (entry: { whom: Whom }) => boolean, bonus: (whom: Whom) => number = () => 0) {
    let best: { whom: Whom; weight: number } | null = null;
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
      return article.lexis.funds.has(mention.noun ?? '') && isThis(article, mention)
        ? (most(({ whom }) => whom.sector === 'investor' || (mention.country !== null && whom.country === mention.country))?.whom ?? null)
        : null;
    // "X et Y ont mené ce tour, qui porte sa valorisation à": no backer's.
    if (mention.how === 'possessive' && article.lexis.code === 'fr' && here.some((other) => leadsRound(article, other)))
      return most(({ whom }) => !here.some((other) => other.whom === whom))?.whom ?? null;
    if (mention.how === 'possessive' && !article.lexis.firstPerson.has(mention.noun ?? ''))
      return (
        ownerOf(article, mention, here, isOnExchange) ??
        most(({ whom }) => !((isOnExchange(whom) || whom.sector === 'investor') && raisesMoney(article, mention)))?.whom ??
        null
      );
    if (article.lexis.ranks.has(mention.noun ?? '')) return oneOfTwo(mentions, mention);
    // "Celle-ci portait sa valorisation à": the round. "Ce dernier", "celle-ci": the one named last.
    if (article.lexis.latters.has(mention.noun ?? '') && doesValue(article, mention)) return null;
    if (article.lexis.latters.has(mention.noun ?? '')) return theLatter(mentions, mention);
    if (mention.noun && article.lexis.firstPerson.has(mention.noun))
      return (
        quotedOf(article, mention, found) ??
        most(
          ({ whom }) => whom.sector !== 'investor',
          (whom) => (salience.get(keyOf(whom))?.times ?? 0) * 0.5,
        )?.whom ??
        null
      );
    const told =
      beforeColon(article, mention, here) ??
      valuedFirm(article, mention, here) ??
      valuedByRound(article, mention, mentions) ??
      stressed(article, mention, here) ??
      sayer(article, mention, here) ??
      tellsOfItself(article, mention, here) ??
      ownedBy(article, mention, here) ??
      inClause(article, mention, here);
    if (told) return told;
    const rival = rivalOf(article, mention, here, verbsAt);
    const priced = isPriced(article, mention);
    const raising = raisesMoney(article, mention);
    const latest = isThis(article, mention) ? lastNamed(article, mentions, mention)?.whom : undefined;
    const best =
      most(
        ({ whom }) =>
          keyOf(whom) !== rival &&
          fits(isThis(article, mention) && whom === latest ? { ...mention, country: null } : mention, whom) &&
          !(priced && whom.id !== null && whom.listed === false),
        (whom) =>
          (mention.country && whom.country === mention.country ? 1.5 : 0) +
          (prefers(mention, whom) ? 0.5 : 0) +
          (mention.how === 'description' &&
          called.get(keyOf(whom))?.has(mention.describes === 'startup' ? mention.describes : mention.noun!)
            ? asCalled * (here.some((other) => other.whom === whom) ? 2 : isLeftBehind(mention, whom) ? 0.3 : 1)
            : 0) +
          (isOfAi(article, mention) && whom.sector === 'ai-lab' ? 1.5 : 0) -
          (isOfTrade(article, mention) && whom.sector === 'investor' ? 1.5 : 0) -
          (article.lexis.code === 'fr' && mention.how === 'pronoun' && whom.sector === 'investor' ? asBacker : 0) -
          (raising &&
          (whom.sector === 'investor' || (isOnExchange(whom) && (article.lexis.code === 'en' || notSmall.has(whom.sector ?? ''))))
            ? 3
            : 0) +
          (isThis(article, mention) && whom === latest ? 3.5 : 0) +
          (mention.how === 'description' &&
          mention.sentence === opening &&
          mention.first <= article.sentences[opening]!.first + 1 &&
          (inHeadings.has(keyOf(whom)) || keyOf(whom) === lead)
            ? 1
            : 0) +
          (spokenOf !== null &&
          keyOf(whom) === spokenOf.key &&
          spokenOf.sentence === mention.sentence - 1 &&
          spokenOf.paragraph === paragraph
            ? 0.7
            : 0),
      )?.whom ?? (salience.size === 0 && mention.how === 'description' && hero && fits(mention, hero) ? hero : null);
    return best && isElsewhere(article, mentions, mention, best) ? null : best;
  }

  /** Called a start-up two paragraphs ago, and somebody else is spoken of since. */
  function isLeftBehind({ describes }: Mention, whom: Whom): boolean {
    return (
      (describes === 'startup' || describes === 'company') &&
      notedIn === paragraph &&
      (salience.get(keyOf(whom))?.paragraph ?? paragraph) < paragraph
    );
  }

  function note(mention: Mention, here: readonly Mention[], isHeading: boolean): void {
    const key = keyOf(mention.whom!);
    const isSubject = isSubjectOf(article, mention, here);
    const gained = gainOf(article, mention, here, isSubject, isHeading);
    const entry = salience.get(key) ?? { whom: mention.whom!, weight: 0, times: 0, paragraph };
    entry.weight += mention.how === 'pronoun' ? Math.min(gained, weight.again) : gained;
    const behind = isSubject
      ? here.filter((other) => other.whom && other.tie === null && other.first < mention.first && isInOpening(article, other, [mention]))
      : [];
    for (const { whom } of behind) {
      const other = salience.get(keyOf(whom!));
      if (other && keyOf(whom!) !== key) other.weight = Math.min(other.weight, weight.object);
    }
    if (isSubject && (behind.length > 0 || mention.sentence !== spokenOf?.sentence))
      spokenOf = { key, sentence: mention.sentence, paragraph };
    entry.paragraph = paragraph;
    notedIn = paragraph;
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

/** "Le dernier rapport de la Deutsche Bank", "Goldman's report": who says it, or where somebody was, is not who it is about. */
function isSource({ tokens, lexis }: Article, { tie, tieFirst, owns, next }: Mention): boolean {
  // "ancienne dirigeante chez OpenAI", "passé par Google": where somebody was.
  if (tie !== null && tokens.slice(Math.max(0, tieFirst - 4), tieFirst + 1).some(({ word }) => lexis.onceOf.has(word))) return true;
  if (tie === 'of' || tie === 'by' || tie === 'from') return lexis.studies.has(tokens[tieFirst - 1]?.word ?? '');
  return owns && tokens.slice(next, next + 4).some(({ word, kind }) => kind === 'word' && lexis.studies.has(word));
}
