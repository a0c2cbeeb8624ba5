// Who says so, and what exactly is measured.

import { metrics } from '../../metrics/index.js';
import type { Metric } from '../../metrics/metric.js';
import type { Mention } from '../mentions/mention.js';
import type { Scene } from '../scene/scene.js';
import type { Article } from '../text/article.js';
import type { Time } from '../times/time.js';
import type { Bond } from '../what/bond.js';

/** "according to Bloomberg", "rapporte l'agence Reuters", "people familiar with the matter". */
export function attributionOf({ text, tokens, lexis }: Article, { sentence, mentions, times }: Scene): string | null {
  const lines = { text, tokens };
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const according = lexis.accordingTo.after(lines, at);
    if (according) return namedFrom(according.next, 4) ?? unnamedFrom(according.next);
    // "the United States".
    if (tokens[at]!.isNamelike || !lexis.says.has(tokens[at]!.word)) continue;
    const before: Mention | undefined = mentions
      .filter(({ next, tie, how }) => next <= at && at - next < 3 && tie === null && how !== 'possessive')
      .at(-1);
    const said = before?.whom?.name ?? nameUntil(at) ?? namedFrom(at + 1, 3) ?? unnamedFrom(at + 1);
    if (said) return said;
  }
  for (let at = sentence.first; at < sentence.next; at += 1) if (lexis.unnamed.after(lines, at)) return unnamedFrom(at);
  return null;

  function namedFrom(at: number, within: number): string | null {
    for (let look = at; look < Math.min(sentence.next, at + within); look += 1) {
      const known = mentions.find(({ first, whom, how }) => first === look && whom && how !== 'possessive');
      if (known) return known.whom!.name;
      const token = tokens[look]!;
      // "said on Wednesday it had raised".
      if (times.some(({ first, next }) => first <= look && look < next)) continue;
      if (token.kind === 'mark' && !'"“«'.includes(token.word)) return null;
      if (token.kind !== 'word' || !token.isNamelike || token.word.endsWith("'")) continue;
      let next = look + 1;
      while (
        next < sentence.next &&
        next < look + 4 &&
        tokens[next]!.kind === 'word' &&
        tokens[next]!.isNamelike &&
        tokens[next]!.gap === 1
      )
        next += 1;
      return text.slice(token.start, tokens[next - 1]!.end);
    }
    return null;
  }

  /** "…, Sifted reported": a name nobody knows, but no word that is only written large because it opens the sentence. */
  function nameUntil(next: number): string | null {
    const isOfName = (at: number): boolean =>
      at >= sentence.first &&
      tokens[at]!.kind === 'word' &&
      tokens[at]!.isNamelike &&
      !times.some((time) => time.first <= at && at < time.next);
    let first = next;
    while (isOfName(first - 1) && tokens[first]!.gap === 1) first -= 1;
    // "As Forbes reported", but "The Information reported".
    if (first === sentence.first && lexis.light.has(tokens[first]!.word) && !lexis.articles.has(tokens[first]!.word)) first += 1;
    const isNone = first >= next || (next - first === 1 && (first === sentence.first || lexis.titles.has(tokens[first]!.word)));
    if (isNone || mentions.some((mention) => mention.next > first && mention.first < next)) return null;
    return text.slice(tokens[first]!.start, tokens[next - 1]!.end);
  }

  function unnamedFrom(at: number): string | null {
    const found = lexis.unnamed.after(lines, at);
    return found && text.slice(tokens[found.first]!.start, tokens[found.next - 1]!.end);
  }
}

const reach = 2.2;

/** "post-money", "data centre", "weekly active": the nearest word that says which. */
export function definitionOf(
  { text, tokens, lexis }: Article,
  { sentence, terrain, times, mentions }: Scene,
  { placed, cue, metric }: Bond,
  own: Time | null,
): string | null {
  const from = Math.min(cue?.first ?? placed.hedgeFirst, placed.hedgeFirst);
  const to = Math.max(cue?.next ?? placed.next, placed.next);
  let best: string | null = null;
  let least = reach;
  for (let at = sentence.first; at < sentence.next; at += 1) {
    const found = lexis.definitions.after({ text, tokens }, at);
    if (
      !found ||
      found.meaning === metric.definition ||
      !mayDefine(found.meaning, metric) ||
      mentions.some(({ how, first, next }) => how === 'description' && first <= at && at < next)
    )
      continue;
    const cost = at >= from && at < to ? 0 : at < from ? terrain.between(found.next, from) : terrain.between(to, at);
    if (cost < least) {
      least = cost;
      best = found.meaning;
    }
  }
  const isOfAccounts = (time: Time): boolean => time.fiscal === true && time.grain === 'year';
  // "from 27 billion in fiscal 2023 to 60.9 billion in fiscal 2024": each its own.
  const fiscal = metric.timing !== 'flow' ? undefined : own && isOfAccounts(own) ? own : times.find(isOfAccounts);
  return best ?? (fiscal ? `fiscal ${fiscal.text}` : null);
}

/** "Weekly active" says nothing of a valuation; what no metric keeps to itself may be of any. */
export const mayDefine = (definition: string, { definitions }: Metric): boolean =>
  definitions.includes(definition) || !ofSome.has(definition);

const ofSome = new Set(metrics.flatMap(({ definitions }) => definitions));
