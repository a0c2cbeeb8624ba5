// Finds the words that say how sure a statement is.

import type { Mood } from '../../model/mood.js';
import type { Article } from '../text/article.js';
import type { Sentence } from '../text/sentences.js';
import { isInfinitive } from '../text/word.js';

export interface MoodCue {
  first: number;
  next: number;
  mood: Mood;
}

/** "Il pourrait remplacer Stargate, dévoilé en janvier": what is told in passing of a name is not in doubt. */
export function isAside({ tokens }: Article, moods: readonly MoodCue[], from: number, to: number): boolean {
  return moods.some(
    ({ first, next, mood }) =>
      first > from &&
      next <= to &&
      (mood === 'announced' || mood === 'signed' || mood === 'done') &&
      tokens[first - 1]!.word === ',' &&
      next === first + 1,
  );
}

export function findMoods({ text, tokens, lexis }: Article, { first, next }: Sentence): MoodCue[] {
  const moods: MoodCue[] = [];
  // "Intel confirmed it would cut": a future told in the past.
  const isReported = (at: number): boolean => tokens.slice(first, at).some(({ word }) => lexis.says.has(word));
  for (let at = first; at < next; at += 1) {
    const found = lexis.moods.after({ text, tokens }, at);
    // "un projet d'introduction" plans no figure, "le projet de lever" does.
    const isNoun =
      found?.meaning === 'planned' &&
      ((lexis.plans.has(tokens[at]!.word) &&
        !isInfinitive(lexis, tokens[found.next]?.word ?? '') &&
        !(lexis.code === 'en' && tokens[at - 1]?.isNamelike)) ||
        isSold({ text, tokens, lexis }, at));
    // "announced it was raising": made known, no talk.
    const isMadeKnown = found?.meaning === 'talks' && moods.at(-1)?.mood === 'announced' && at - moods.at(-1)!.next < 3;
    // "un tour de table sur la base de" expects nothing.
    const inside = found && lexis.code === 'fr' ? lexis.senses.before({ text, tokens }, at + 1) : null;
    const isPart = inside !== null && inside.first < at && inside.meaning.some(({ kind }) => kind === 'noun');
    // "plans to announce it has raised": done, if not told yet.
    const isToBeTold = found?.meaning === 'planned' && lexis.code === 'en' && lexis.says.has(tokens[found.next]?.word ?? '');
    // "is finalizing a round": not done yet.
    const isGoingOn =
      found?.meaning === 'done' &&
      lexis.code === 'en' &&
      found.next === at + 1 &&
      tokens[at]!.word.endsWith('ing') &&
      [1, 2].some((back) => lexis.beForms.has(tokens[at - back]?.word ?? ''));
    // "a once-promising start-up", "the most promising": praise.
    const isPraise =
      tokens[at]!.word === 'promising' &&
      (tokens[at - 1]?.word !== ',' || !lexis.senses.after({ text, tokens }, at + 2)) &&
      !/^to$/.test(tokens[at + 1]?.word ?? '');
    // "doit son bénéfice au cloud": what one owes.
    const isOwing = found?.meaning === 'will' && lexis.owing.has(tokens[at]!.word) && !hasInfinitive(lexis, tokens, found.next);
    if (
      found &&
      !isOwing &&
      !isNoun &&
      !isPart &&
      !isPraise &&
      !isMadeKnown &&
      !isToBeTold &&
      found.next <= next &&
      text.slice(tokens[at]!.start, tokens[at]!.end) !== 'May'
    ) {
      moods.push({
        first: at,
        next: found.next,
        mood: isGoingOn ? 'talks' : tokens[at]!.word === 'would' && isReported(at) ? 'will' : found.meaning,
      });
      at = found.next - 1;
      continue;
    }
    const { word, kind } = tokens[at]!;
    if (kind !== 'word' || lexis.code !== 'fr' || word.length < 4 || tokens[at]!.isNamelike) continue;
    // "discutait d'un tour qui l'aurait valorisée": no more than the talks were.
    const unsure = moods.findLast(({ mood }) => mood === 'talks' || mood === 'possible');
    if (unsure && word.endsWith('rait') && lexis.havers.has(word) && lexis.elidedObjects.has(tokens[at - 1]!.word))
      moods.push({ first: at, next: at + 1, mood: unsure.mood });
    if (isMeaningTo({ tokens, lexis }, at)) moods.push({ first: at, next: at + 1, mood: 'planned' });
    // "atteindrait", "lèvera": the ending says it, on an infinitive or an irregular stem. "aurait levé" is hearsay of something done.
    const raw = text.slice(tokens[at]!.start, tokens[at]!.end).toLowerCase();
    const ending = later.exec(raw);
    if (ending && !imperfect.test(word)) moods.push({ first: at, next: at + 1, mood: ending[1] && !isReported(at) ? 'possible' : 'will' });
  }
  return moods;
}

/** "compte réduire", "compte en dépenser": one means to. */
export const isMeaningTo = ({ tokens, lexis }: Pick<Article, 'tokens' | 'lexis'>, at: number): boolean =>
  lexis.meanTo.has(tokens[at]!.word) &&
  isInfinitive(lexis, tokens[lexis.pronounsBefore.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1]?.word ?? '');

/** "doit notamment permettre": an infinitive, over little words and adverbs. */
function hasInfinitive(lexis: Article['lexis'], tokens: Article['tokens'], next: number): boolean {
  for (let at = next; at < next + mostBeforeInfinitive && tokens[at]; at += 1) {
    const { word } = tokens[at]!;
    if (lexis.possessives.has(word)) return false;
    if (isInfinitive(lexis, word)) return true;
  }
  return false;
}

const mostBeforeInfinitive = 6;

/** "users on paid plans": a noun tied to what stands before, and no verb of anybody. */
function isSold({ text, tokens, lexis }: Pick<Article, 'text' | 'tokens' | 'lexis'>, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' && !before.isNamelike && !lexis.light.has(before.word) && lexis.ties.before({ text, tokens }, at - 1) !== null
  );
}

/** The stems of the future and the conditional: infinitives, and those that go their own way. The first group is the conditional. */
const later = /(?:er|ir|dr|ettr|ourr|evr|îtr|attr|ivr|pr|err|^fer)(?:(ai(?:t|ent))|a|ont)$/;
/** The same letters in other verbs: "tirait" is "tirer", "livra" is "livrer", but "tirera" and "livrera" are to come. */
const imperfect =
  /^(?:(?:(?:at|re|sou|é|e)?tir|inspir|aspir|respir|expir|admir|desir|vir|(?:de)?livr|enivr)(?!er(?:a|ont|ai))|op(?!erer)|cam|ultra|libera(?!ra|rai|ront)|infra|extra|pari|serv(?!ira|iront))/;
