// How far what says who a name is reaches: "the Italian watchdog Garante", "l'entreprise technologique américaine".

import type { Mention } from '../../extract/mentions/mention.js';
import type { Stand } from './stand.js';

/** "the Italian watchdog Garante", "l'éditeur de logiciels Databricks": where what says who a name is begins. */
export function titleBefore(stand: Stand, { first: name }: Mention): number {
  const {
    article,
    scene: { sentence },
    words,
  } = stand;
  const { lexis } = article;
  let [at, title, isCalled] = [name, name, false];
  while (at > sentence.first) {
    const called =
      lexis.describers.before(article, at) ?? (at === name && words.callings.has(article.tokens[at - 1]!.word) ? { first: at - 1 } : null);
    const found = called ?? lexis.nationalities.before(article, at);
    if (found && found.first < sentence.first) break;
    isCalled ||= called !== null;
    if (found) at = title = found.first;
    else if (!isOfTrade(stand, at - 1)) break;
    else if (isCalled || article.language === 'fr') at -= 1;
    else break;
    if (isCalled && article.language === 'en') title = at;
  }
  return isCalled || title < name ? title : name;
}

/** "la licorne suédoise", "l'entreprise technologique américaine": where what is told of whom it describes ends. */
export function titleAfter(stand: Stand, { next }: Mention): number {
  const {
    article,
    scene: { sentence },
  } = stand;
  let at = next;
  while (article.language === 'fr' && at < sentence.next) {
    const nation = article.lexis.nationalities.after(article, at);
    if (!nation && !isOfTrade(stand, at) && !isNamedOf(stand, at)) break;
    at = nation?.next ?? at + 1;
  }
  return article.lexis.ties.before(article, at) ? next : at;
}

/** "le groupe d'Amsterdam", "la société d'Arkady Volozh", "le spécialiste de la location": what follows "of", and the rest of its name. */
function isNamedOf({ article: { tokens, text, lexis }, scene: { mentions, figures, times } }: Stand, at: number): boolean {
  const { kind, isNamelike } = tokens[at]!;
  if (kind !== 'word' || [...mentions, ...figures, ...times].some(({ first, next }) => at >= first && at < next)) return false;
  const before = lexis.definite.has(tokens[at - 1]!.word) ? at - 1 : at;
  return lexis.ties.before({ text, tokens }, before)?.meaning === 'of' || (isNamelike && tokens[at - 1]!.isNamelike);
}

/** A word of what a company makes or does, or one that ties them. */
function isOfTrade({ article: { tokens, text, language, lexis }, words }: Stand, at: number): boolean {
  const { word } = tokens[at]!;
  return (
    words.trades.has(word) ||
    word === '-' ||
    (language === 'fr' && (isTied(lexis.ties.after({ text, tokens }, at)?.meaning) || word === 'la' || word === "l'"))
  );
}

const isTied = (meaning: string | undefined): boolean => meaning === 'of' || meaning === 'for';
