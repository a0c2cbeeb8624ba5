// Sentences that do not state their figure: they call it false, suppose it, ask, or say that it was missed or nearly was.

import { Gap } from '../../figures/token.js';
import { cueOf, phraseIn, type Stand } from '../sentence/stand.js';
import { clauseFirst, opening, type Ask } from './doubt.js';

export const calledFalse: Ask = (stand) => {
  const {
    article: { lexis },
    scene: { sentence },
    claim,
    words,
    next,
  } = stand;
  const end = Math.min(sentence.next, next + farthestGainsaid);
  const called = phraseIn(stand, words.calls, next, end);
  const isCalled = called !== null && phraseIn(stand, words.falsehoods, called.next, Math.min(sentence.next, called.next + 3)) !== null;
  const stated =
    claim.metric === 'fine' ? null : (phraseIn(stand, words.statements, next, end) ?? phraseIn(stand, lexis.pronouns, next, end));
  const isGainsaid =
    stated !== null && phraseIn(stand, words.gainsays, stated.next, Math.min(sentence.next, stated.next + farthestGainsaid)) !== null;
  return isCalled || isGainsaid || isSaidWrongly(stand) || phraseIn(stand, words.wrongly, clauseFirst(stand), stand.first)
    ? { slip: 'status', reason: 'the sentence calls it wrong, or has somebody deny it' }
    : null;
};

/** ", or so it was wrongly claimed", ", affirmait-on à tort": of what stands before. */
function isSaidWrongly(stand: Stand): boolean {
  const {
    article: { tokens, lexis },
    scene: { sentence },
    words,
    next,
  } = stand;
  const found = phraseIn(stand, words.wrongly, next, sentence.next);
  return (
    found !== null &&
    tokens
      .slice(Math.max(next, found.first - nearestSaid), Math.min(sentence.next, found.next + 1))
      .some(({ word }) => lexis.says.has(word))
  );
}

const nearestSaid = 3;
const farthestGainsaid = 16;

export const supposed: Ask = (stand) => {
  const {
    article,
    scene: { sentence },
    first,
    words,
  } = stand;
  const from = clauseFirst(stand);
  const open = opening(stand);
  const opened = words.ifs.after(article, from) ?? phraseIn(stand, words.ifs, from, first);
  const isIf =
    opened !== null &&
    !words.unlessAfter.has(article.tokens[opened.first - 1]?.word ?? '') &&
    !article.tokens.slice(opened.next, first).some(({ word }) => word === ',') &&
    (article.language === 'fr'
      ? isImperfect(stand, opened.next)
      : phraseIn(stand, words.conditionals, opened.next, first) !== null ||
        phraseIn(stand, words.outcomes, sentence.first, sentence.next) !== null);
  // "Without its founder, Nimbus would have raised".
  const isButFor =
    (words.butFor.after(article, open) ?? words.inverted.after(article, open)) !== null &&
    phraseIn(stand, words.wouldHave, open, first) !== null;
  const isSupposed =
    isIf ||
    isButFor ||
    phraseIn(stand, words.supposing, sentence.first, first) !== null ||
    words.imagining.after(article, open) !== null ||
    (words.inverted.after(article, open) !== null && !article.tokens.slice(open, first).some(({ word }) => word === ','));
  return isSupposed ? { slip: 'status', reason: 'the sentence only supposes it' } : null;
};

/** "si … avait", "si … lève, il ouvrira": French supposes in the imperfect, or goes on in the future. */
const isImperfect = ({ article: { tokens }, scene: { sentence }, first }: Stand, from: number): boolean =>
  tokens.slice(from, first).some(({ word }) => /(?:ait|aient)$/.test(word)) ||
  tokens
    .slice(sentence.first, sentence.next)
    .some(({ word, isNamelike }) => isNamelike !== true && /..(?:ra|ront|rait|raient)$/.test(word));

export const asked: Ask = (stand) => {
  const {
    article,
    scene: { sentence },
    words,
  } = stand;
  const { tokens } = article;
  if (!tokens.slice(sentence.next - 2, sentence.next).some(({ word }) => word === '?')) return null;
  const open = opening(stand);
  const isInverted = tokens
    .slice(open, stand.first)
    .some(({ word, gap }, back) => gap === Gap.none && tokens[open + back - 1]?.word === '-' && words.invertedSubjects.has(word));
  return isInverted || (words.asking.after(article, open) && !words.rhetorical.after(article, open))
    ? { slip: 'status', reason: 'the sentence only asks' }
    : null;
};

/** "far from the 45.6 billion reached in 2021": what it once was. */
export const missed: Ask = (stand) => {
  const { claim, words, first } = stand;
  return !claim.why.includes('former-level') && phraseIn(stand, words.missing, Math.max(clauseFirst(stand), first - 5), first)
    ? { slip: 'status', reason: 'the sentence says it was not so' }
    : null;
};

/** "nearly bought", "a failli racheter". */
export const almost: Ask = (stand) => {
  const cue = cueOf(stand);
  const isVerb = cue !== null && cue.next <= stand.first && cue.senses.some(({ kind }) => kind === 'verb');
  return isVerb && stand.words.almost.before(stand.article, cue.first)
    ? { slip: 'status', reason: 'the sentence says it nearly was' }
    : null;
};

/** "was valued at 61.5 billion before it doubled in March": the time is that of what came after. */
export const beforehand: Ask = ({ article, scene: { sentence, times }, claim: { period, why }, next, words }) => {
  const turn = phraseIn({ article }, words.beforeThat, next, sentence.next);
  if (turn === null) return null;
  const isTimeless = period === null || why.includes('time:published');
  const own = times.filter(({ text, first }) => text !== '' && (isTimeless ? first > turn.next : text === period.text));
  const isLater = own.length > 0 && own.every(({ first, bearing }) => first > turn.next + 1 && bearing === 'in');
  return isLater
    ? {
        slip: 'period',
        reason: 'the sentence dates what came after it',
        unless: ({ fact }) => isTimeless && (fact.period?.end ?? '9') < own[0]!.text,
      }
    : null;
};

/** "was valued at 11.7 billion when it was founded": not by those who know it of a later day. */
export const atBirth: Ask = (stand) =>
  phraseIn(stand, stand.words.births, stand.scene.sentence.first, stand.scene.sentence.next)
    ? {
        slip: 'period',
        reason: 'the sentence speaks of the day it began',
        unless: ({ fact }) => /\b(?:found(?:ed|ing)|creat(?:ed|ion)|launch|inception|began|start)/.test(fact.says),
      }
    : null;
