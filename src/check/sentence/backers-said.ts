// Whom a sentence says to have put money in, by name: "in a round led by X and Y", "X led its round".

import { isNumbered, phraseIn, type Stand } from './stand.js';

export interface Backer {
  /** `null` for somebody the base does not know. */
  id: string | null;
  name: string;
}

/** So many tokens after "led by", names are of backers. */
const farthest = 16;

export function backersSaid(stand: Stand): Backer[] {
  const { article, scene, claim, words } = stand;
  const { tokens, lexis } = article;
  const { first, next } = scene.sentence;
  const found = new Map<string, Backer>();
  const keep = (backer: Backer): unknown => backer.id !== claim.entity.id && found.set(backer.name, backer);
  for (let at = first; at < next; at += 1) {
    const listed = lexis.backedBy.after(article, at);
    const leads = listed ? null : words.leads.after(article, at);
    if (listed) for (const backer of namesAfter(listed.next)) keep(backer);
    if (leads && phraseIn(stand, words.rounds, leads.next, Math.min(next, leads.next + farthest))) {
      const subject = scene.mentions
        .filter(({ how, tie, owns, next: end }) => end <= leads.first && (how === 'name' || how === 'stranger') && tie === null && !owns)
        .at(-1);
      if (subject?.whom) keep(subject.whom);
    }
    at = (listed ?? leads)?.next ?? at;
  }
  return [...found.values()];

  function namesAfter(from: number): Backer[] {
    const names: Backer[] = [];
    for (let at = from; at < Math.min(next, from + farthest); at += 1) {
      const { kind, word, isNamelike } = tokens[at]!;
      if (
        word === ';' ||
        word === '.' ||
        word === '(' ||
        lexis.relatives.has(word) ||
        lexis.subordinators.after(article, at) ||
        isNumbered(stand, at)
      )
        break;
      const mention = scene.mentions.find((one) => at >= one.first && at < one.next);
      // "the fund of Spotify's founder": no backer itself.
      if (mention?.whom && !mention.owns && (mention.how === 'name' || mention.how === 'stranger')) names.push(mention.whom);
      if (mention?.whom) {
        at = mention.next - 1;
        continue;
      }
      if (kind !== 'word' || !isNamelike || lexis.months.has(word) || lexis.light.has(word)) continue;
      let end = at + 1;
      while (end < next && tokens[end]!.kind === 'word' && tokens[end]!.isNamelike) end += 1;
      names.push({ id: null, name: article.text.slice(tokens[at]!.start, tokens[end - 1]!.end) });
      at = end - 1;
    }
    return names;
  }
}
