// Whether a word of doubt reaches a figure: how far it carries, and what cuts it off.

import { isAside } from '../scene/find-moods.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Bond } from '../what/bond.js';

/** "is close to finalising a round from X, Y and Z, valuing it at": the doubt is the round's. */
const farthestValuing = 30;

/** The same sum in another currency, an abbreviation. */
const mostInBrackets = 14;

/** "The 500 million in new funding will be used to grow": what it is for is no doubt of it, "will be raised" is. */
function isUse({ text, tokens, lexis }: Article, metric: Bond['metric'], first: number, next: number): boolean {
  if (lexis.moods.after({ text, tokens }, first)?.meaning !== 'will') return false;
  const act = lexis.beForms.has(tokens[next]?.word ?? '') ? next + 1 : next;
  const meant = lexis.moods.after({ text, tokens }, act)?.meaning;
  return (
    meant !== 'done' && meant !== 'signed' && !lexis.senses.after({ text, tokens }, act)?.meaning.some((sense) => sense.metric === metric)
  );
}

/** A mood holds for a figure of its own clause that stands after it, or whose noun stands before it. */
export function reaches(
  article: Article,
  { terrain, mentions, moods, cues, figures }: Scene,
  { placed, cue, metric }: Bond,
  first: number,
  next: number,
): boolean {
  const { tokens, lexis } = article;
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  // "The first phase, with 90 megawatts of power, is due to open".
  if (first >= to && metric.is.hardware && tokens[first - 1]?.word === ',' && terrain.between(to, first) < 1.6) return true;
  // "A round of 40 billion is expected to value the company at 300 billion": what is expected is the value.
  if (
    first >= to &&
    cues.some(
      (other) =>
        other.first >= next &&
        other.first - next <= 2 &&
        other.senses.some((sense) => sense.kind === 'verb' && sense.metric.is.appraised && sense.metric !== metric),
    )
  )
    return false;
  // "un tour de table de 54 millions permettra de grandir": what it is for is no doubt of it.
  if (first >= to && lexis.enables.has(tokens[first]!.word)) return false;
  if (first >= to && lexis.code === 'en' && metric.timing === 'event' && isUse(article, metric, first, next)) return false;
  // "bouclé une levée de 14 millions avec l'ambition de grandir".
  const noun = lexis.articles.has(tokens[first - 1]?.word ?? '') ? first - 1 : first;
  if (first >= to && lexis.code === 'fr' && lexis.ties.before(article, noun)?.meaning === 'with') return false;
  if (first >= to)
    return (
      terrain.between(to, first) < 0.8 &&
      !terrain.parted(to, next) &&
      !tokens.slice(to, first).some(({ word }) => word === ',' || lexis.joins.has(word))
    );
  if (first >= from) return true;
  // "a confirmé la rumeur annoncée: Meta a investi": told of what stands before the colon.
  if (
    tokens
      .slice(next, from)
      .some(
        ({ word }, offset) =>
          word === ':' &&
          mentions.some((one) => one.tie === null && one.how !== 'possessive' && one.first > next + offset && one.next <= from),
      )
  )
    return false;
  if (
    terrain.parted(next, from) ||
    terrain.between(next, from) > (metric.is.appraised && cue && tokens[cue.first]!.word.endsWith('ing') ? farthestValuing : 10) ||
    isEarlierPhrase(next, from) ||
    isAside(article, moods, first, from)
  )
    return false;
  if (cue && isOccasion(article, cue.first)) return false;
  // "confirme ce que disaient les rumeurs : une levée de 160 millions": told at last.
  if (lexis.code === 'fr' && lexis.hearsay.has(tokens[first]!.word) && tokens.slice(next, from).some(({ word }) => word === ':'))
    return false;
  // "Having failed to raise equity, Stability took": what stands before the subject's own clause.
  function isEarlierPhrase(begin: number, end: number): boolean {
    return mentions.some(
      (mention) =>
        mention.tie === null &&
        mention.how !== 'possessive' &&
        mention.first > begin &&
        mention.next <= end &&
        tokens[mention.first - 1]?.word === ',' &&
        !tokens.slice(begin, mention.first - 1).some(({ word }) => word === 'that' || word === 'que'),
    );
  }
  if (cue && metric.timing === 'level' && tokens[cue.first]!.word.endsWith('ing') && tokens[cue.first - 1]?.word === ',') return false;
  // "Salesforce, which failed to buy it, is worth": what a relative clause says is over with it.
  const comma = tokens.slice(next, from).findIndex(({ word }) => word === ',');
  if (comma >= 0)
    for (let at = first - 1; at > Math.max(0, first - 8) && tokens[at]!.word !== ','; at -= 1)
      if (isApposed(article, at, first)) return false;
      else if (
        (lexis.relatives.has(tokens[at]!.word) || lexis.objectRelatives.has(tokens[at]!.word)) &&
        (tokens[at - 1]?.word === ',' ||
          (lexis.describers.before({ text: article.text, tokens }, at)?.first === at - 1 &&
            (tokens[at - 3]?.word === ',' || tokens[at - 2]?.word === ',')))
      )
        return false;
  // "would spend 2 billion, and has borrowed 830 million": done beside what is to come.
  if (cue && lexis.code === 'en' && isDoneBeside(article, next, cue.first)) return false;
  // "is still trying to recover, and its market value has shrunk to".
  if (cue && lexis.code === 'en' && cue.first >= next && opensOwnClause(article, cue)) return false;
  // "has not posted a profit and now generates 12 billion".
  if (
    lexis.code === 'en' &&
    lexis.refusals.has(tokens[next - 1]!.word) &&
    tokens.slice(next, from).some(({ word }, at) => lexis.joins.has(word) && !lexis.articles.has(tokens[next + at + 1]?.word ?? ''))
  )
    return false;
  for (let at = next; at < from; at += 1) {
    const { word } = tokens[at]!;
    // "n'a pas été dévoilé, mais il avoisinerait 90 millions".
    if (lexis.contrasts.has(word) && hasOwnVerb(article, at + 1)) return false;
    if ((word === 'qui' || word === 'which' || word === 'who') && at !== next) return false;
    // "a tenté de racheter Atos, dont il détenait 11 %", but "veut lever 3 milliards, dont un milliard de dette".
    if (
      lexis.code === 'fr' &&
      lexis.partOpeners.has(word) &&
      tokens[at - 1]?.word === ',' &&
      !figures.some(({ hedgeFirst }) => hedgeFirst === at + 1)
    )
      return false;
    if (word === '(') {
      const close = tokens.slice(at, at + mostInBrackets).findIndex((token) => token.word === ')');
      if (close > 0 && at + close < from) at += close;
      else if (tokens[at + 1]?.word !== 'dont') return false;
    }
    if ('–—'.includes(word) && word !== '' && tokens[at + 1]?.word !== 'dont') return false;
  }
  return true;
}

/** ", a start-up looking to sell sensors, has raised": what is told of a name between commas. */
const isApposed = ({ text, tokens, lexis }: Article, at: number, mood: number): boolean =>
  lexis.code === 'en' &&
  lexis.indefinites.has(tokens[at]!.word) &&
  tokens[at - 1]?.word === ',' &&
  lexis.describers.before({ text, tokens }, mood) !== null;

/** "and has borrowed", "and has already borrowed": a perfect that a joining word sets beside the act before it. */
export function isDoneBeside({ tokens, lexis }: Pick<Article, 'tokens' | 'lexis'>, from: number, verb: number): boolean {
  let at = verb - 1;
  while (at > from && (/ly$/.test(tokens[at]!.word) || lexis.doneAlready.has(tokens[at]!.word))) at -= 1;
  return (
    lexis.perfects.has(tokens[at]!.word) &&
    lexis.joins.has(tokens[at - 1]?.word ?? '') &&
    at - 1 > from &&
    tokens[verb]!.word !== 'to' &&
    !tokens.slice(from, at).some(({ word }) => lexis.beens.has(word))
  );
}

/** ", and its revenue has": a noun that is the subject of a clause of its own. */
function opensOwnClause({ tokens, lexis }: Article, { first, next }: { first: number; next: number }): boolean {
  const { word } = tokens[next] ?? { word: '' };
  if (!lexis.perfects.has(word) && !lexis.beForms.has(word)) return false;
  return [1, 2].some(
    (back) =>
      lexis.possessives.has(tokens[first - back]?.word ?? '') &&
      lexis.joins.has(tokens[first - back - 1]?.word ?? '') &&
      tokens[first - back - 2]?.word === ',',
  );
}

/** "mais il", "mais le prix", "mais n'a": what opens with its own subject or verb. */
const hasOwnVerb = (article: Article, at: number): boolean => {
  const { lexis, tokens } = article;
  const { word } = tokens[at] ?? { word: '' };
  return (
    lexis.articles.has(word) ||
    lexis.possessives.has(word) ||
    lexis.clitics.has(word) ||
    lexis.auxiliaries.has(word) ||
    lexis.pronouns.after(article, at) !== null
  );
};

/** "lors de la levée de 140 millions": an occasion is over, whatever is foreseen. */
function isOccasion(article: Article, noun: number): boolean {
  const { tokens, lexis } = article;
  const isSmall = (word: string): boolean =>
    lexis.articles.has(word) || lexis.possessives.has(word) || lexis.genitives.has(word) || lexis.last.has(word);
  let at = noun - 1;
  while (at > noun - 5 && (isSmall(tokens[at]?.word ?? '') || lexis.ties.after(article, at)?.meaning === 'to')) at -= 1;
  return lexis.occasions.has(tokens[at]?.word ?? '');
}
