// Companies that a noun right before their name introduces: "the start-up Nimbus", "le fabricant de capteurs Nimbus".

import type { Article } from '../text/article.js';
import { isVerbAt } from '../text/senses-at.js';
import { Gap } from '../text/word.js';
import type { Run } from './capital-runs.js';

/** "the start-up Nimbus", "la jeune pousse française Nimbus". */
export function isNamedByNoun(article: Article, { first, next }: Run): boolean {
  const { text, tokens, lexis } = article;
  const lines = { text, tokens };
  if (tokens[first]!.gap > Gap.line) return false;
  let at = first;
  const nation = lexis.nationalities.before(lines, at);
  if (nation && lexis.code === 'fr') at = nation.first;
  if ('"“«‘'.includes(tokens[at - 1]?.word || ' ')) at -= 1;
  // "Another start-up, iGenius, is seeking".
  const beside =
    tokens[first - 1]?.word === ',' && (tokens[next]?.word === ',' || (lexis.code === 'en' && tokens[next]?.word === '.'))
      ? (lexis.describers.before(lines, first - 1) ?? describerOver(article, first - 1))
      : null;
  // "le patron de Nimbus".
  if (
    lexis.code === 'fr' &&
    next <= first + 2 &&
    !lexis.firstNames.has(tokens[first]!.word) &&
    lexis.bareGenitives.has(tokens[first - 1]?.word ?? '') &&
    lexis.bosses.has(tokens[first - 2]?.word ?? '')
  )
    return true;
  if (
    lexis.code === 'en' &&
    (lexis.introducers.has(tokens[at - 1]?.word ?? '') || lexis.rivals.has(tokens[at - 1]?.word ?? '')) &&
    tokens[at]!.gap === Gap.space
  )
    return true;
  const noun = beside ?? lexis.describers.before(lines, at) ?? describerOver(article, at);
  if (noun) return noun.meaning !== 'other';
  // "la société spatiale Nimbus".
  if (
    lexis.code === 'fr' &&
    tokens[at - 1]?.kind === 'word' &&
    !tokens[at - 1]!.isNamelike &&
    tokens[at]!.gap === Gap.space &&
    /(?:ale?|elle|el|ive|if|ique|aire|euse|aise|ais|oise|ois|ienne|ien|aine|ain|ine|ane)$/.test(tokens[at - 1]!.word) &&
    (lexis.describers.before(lines, at - 1)?.meaning ?? 'other') !== 'other'
  )
    return true;
  if (
    lexis.code === 'fr' &&
    (lexis.hosts.has(tokens[at - 1]?.word ?? '') || (tokens[at]!.gap === Gap.space && lexis.introducers.has(tokens[at - 1]?.word ?? '')))
  )
    return true;
  // "dirigé par le Français Christophe Martin" names a person.
  return (
    nation !== null &&
    lexis.code === 'fr' &&
    lexis.articles.has(tokens[nation.first - 1]?.word ?? '') &&
    !lexis.leaders.has(tokens[nation.first - 3]?.word ?? '')
  );
}

/** "plateforme de prise de rendez-vous en ligne et de suivi". */
const mostInNoun = 14;

/** "le fabricant de capteurs Nimbus": the noun before its complement. */
export function describerOver({ text, tokens, lexis }: Article, at: number) {
  if (lexis.code !== 'fr') return null;
  for (let back = at - 1; back > Math.max(0, at - mostInNoun); back -= 1) {
    const token = tokens[back]!;
    if (token.word === '-' && token.gap === Gap.none) continue;
    if (token.kind !== 'word' || (token.isNamelike && !token.word.endsWith("'") && token.word !== 'ia')) return null;
    // "l'entreprise de Mark Zuckerberg" names nothing.
    const tie = lexis.ties.after({ text, tokens }, back);
    if (lexis.beForms.has(token.word) || (tie === null && lexis.auxiliaries.has(token.word))) return null;
    if (back === at - 1 || (tie?.meaning !== 'of' && !lexis.innerTies.has(token.word))) continue;
    const nation = lexis.nationalities.before({ text, tokens }, back);
    const noun = lexis.describers.before({ text, tokens }, nation ? nation.first : back);
    if (noun && (lexis.bareGenitives.has(tokens[at - 2]!.word) || !isVerbAt({ text, tokens, lexis }, at - 1))) return noun;
  }
  return null;
}
