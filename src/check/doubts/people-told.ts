// People beside a figure that is not theirs: those who give it, hear of it or tell it.

import type { Stand } from '../sentence/stand.js';

/** Whether a token is to be passed over. */
export type Ask = (at: number) => boolean;

/** "from investors", "to its staff", "Investors valued Nimbus at"; in "its investors raised" the figure may be theirs. */
export function isTold(stand: Stand, person: number, isPlain: Ask): boolean {
  const { article, scene, next, words } = stand;
  const { sentence, mentions } = scene;
  if (!words.people.has(article.tokens[person]!.word)) return false;
  for (let at = person; at > sentence.first && !mentions.some((mention) => mention.next === at && mention.how !== 'possessive'); at -= 1) {
    const tie = article.lexis.ties.before(article, at);
    if (tie && (tie.meaning === 'from' || tie.meaning === 'by' || tie.meaning === 'to' || (tie.meaning === 'of' && person > next)))
      return true;
    if (tie) break;
    const { kind, word } = article.tokens[at - 1]!;
    if (!isPlain(at - 1) || (kind === 'mark' && word !== '-')) break;
  }
  return isGiver(stand, person);
}

/** "Investors valued", "backers poured", "tapped investors for": those who give, nobody else being named before them. */
function isGiver(
  { article: { lexis, tokens }, scene: { cues, mentions, sentence }, claim: { entity, metric }, first }: Stand,
  person: number,
): boolean {
  return (
    lexis.backers.has(tokens[person]!.word) &&
    !mentions.some(({ next, whom }) => next <= person && whom?.id !== entity.id) &&
    tokens.slice(sentence.first, person).every(({ word, kind }) => kind !== 'word' || !lexis.formers.has(word)) &&
    cues.some(({ first: at, next, senses }) =>
      at > person
        ? next <= first &&
          senses.some(({ kind, reading, metric: { is } }) => kind === 'verb' && reading.subject === 'investor' && !is.holding)
        : next === person && next < first && senses.some((sense) => sense.kind === 'verb' && sense.metric.id === metric),
    )
  );
}
