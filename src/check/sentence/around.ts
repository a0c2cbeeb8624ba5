// Whom a draft speaks of around a figure: who must have a part in it, and who may.

import { isCompany, type Mention, type Whom } from '../../extract/mentions/mention.js';
import type { Scene } from '../../extract/scene/scene.js';
import type { Article } from '../../extract/text/article.js';
import { betweenFigures } from './stand.js';

export interface Somebody {
  id: string;
  name: string;
}

export interface Around {
  /** Whom the words nearest to the figure name: nothing is known of it that leaves them out. */
  near: readonly Somebody[];
  /** Whom its sentence, those before it in the paragraph and the theme name, the likeliest first. */
  spoken: readonly Somebody[];
  /** Whom its section is about, by id. */
  theme: string | null;
  /** Whom the whole draft is about for all one knows. */
  heroes: readonly Somebody[];
  /** The only company of the last sentence that names any, which "it" then means. */
  last: string | null;
  /** Whom the sentence names first, where nobody is spoken of before that: it is about them. */
  subject: string | null;
  /** Whose figures were borne out there, in its paragraph. */
  proven: readonly Somebody[];
  /** Years that those sentences name, the nearest first. */
  years: readonly string[];
}

/** So many sentences before, in its paragraph, somebody may still be meant. */
const farthest = 2;

/** `at`: which scene; `first` and `next`: the tokens of the figure. */
export function aroundOf(
  { tokens }: Pick<Article, 'tokens'>,
  scenes: readonly Scene[],
  { themes, heroes }: Subjects,
  at: number,
  first: number,
  next: number,
  proven: readonly Somebody[],
): Around {
  const scene = scenes[at]!;
  const { sentence, mentions, present } = scene;
  const before = scenes
    .slice(Math.max(0, at - farthest), at)
    .filter((one) => one.sentence.paragraph === sentence.paragraph)
    .reverse();
  const [from, end] = betweenFigures(scene, first, next);
  // "2.4 billion to Windsurf, days after OpenAI had dropped": behind the comma it may be about others.
  let to = next;
  while (to < end && tokens[to]!.word !== ',' && tokens[to]!.word !== ';') to += 1;
  const named = mentions.filter(({ how }) => how === 'name');
  const beside = named.filter((one) => one.first >= from && one.first < to);
  const isSure = ({ whom }: Mention): boolean => {
    const others = new Set(
      [...mentions, ...(before[0]?.mentions ?? [])]
        .filter(({ how, whom: other }) => how === 'name' && isCompany(other))
        .map(({ whom: other }) => other!.id),
    );
    return others.size === 1 && others.has(whom?.id ?? null);
  };
  const near =
    beside.length > 0
      ? beside
      : named
          .filter((one) => one.next <= first)
          .slice(-1)
          .concat(mentions.filter((one) => one.next <= first && isSure(one)))
          .slice(0, 1);
  const spoken = [...mentions, ...before.flatMap((one) => one.mentions)].map(({ whom }) => whom);
  const years = [scene, ...before].flatMap(({ times }) =>
    times
      .filter(({ yearless, text, rule }) => !yearless && /^\d{4}/.test(text) && rule !== 'time:relative')
      .map(({ text }) => text.slice(0, 4))
      .reverse(),
  );
  return {
    years: [...new Set(years)],
    proven,
    subject: mentions[0]?.how === 'name' && mentions[0].tie === null ? (mentions[0].whom?.id ?? null) : null,
    near: known(near.map(({ whom }) => whom)),
    spoken: [...new Map([...known([...spoken, themes[at] ?? null, present]), ...proven].map((one) => [one.id, one])).values()],
    theme: themes[at]?.id ?? null,
    heroes: known(heroes),
    last: onlyOne(
      before.find(({ mentions: said }) => said.some(({ how, whom }) => (how === 'name' || how === 'stranger') && isCompany(whom)))
        ?.mentions ?? [],
    ),
  };
}

const onlyOne = (mentions: readonly Mention[]): string | null => {
  const ids = new Set(mentions.flatMap(({ whom }) => (isCompany(whom) ? [whom!.id] : [])));
  return ids.size === 1 ? [...ids][0]! : null;
};

const known = (all: readonly (Whom | null)[]): Somebody[] => [
  ...new Map(all.flatMap((whom) => (whom?.id ? [[whom.id, { id: whom.id, name: whom.name }] as const] : []))).values(),
];

/** Whom each sentence and the whole draft are about. */
export interface Subjects {
  themes: readonly (Whom | null)[];
  heroes: readonly Whom[];
}

export const subjectsOf = (scenes: readonly Scene[]): Subjects => ({ themes: themesOf(scenes), heroes: heroesOf(scenes) });

/** The company that a draft names first, and the one it names most often. */
function heroesOf(scenes: readonly Scene[]): Whom[] {
  const told = new Map<string, { whom: Whom; times: number }>();
  for (const { mentions } of scenes) {
    for (const { how, whom } of mentions) {
      if (how !== 'name' || !whom?.id || !isCompany(whom)) continue;
      const one = told.get(whom.id) ?? { whom, times: 0 };
      one.times += 1;
      told.set(whom.id, one);
    }
  }
  const [first, ...others] = told.values();
  if (!first) return [];
  const most = others.reduce((best, one) => (one.times > best.times ? one : best), first);
  return [...new Set([most.whom, first.whom])];
}

/** The company that each sentence is about in the end: the one that opened its section, whoever it has dealt with since. */
function themesOf(scenes: readonly Scene[]): (Whom | null)[] {
  let theme: Whom | null = null;
  let paragraph = -1;
  return scenes.map(({ sentence, mentions }) => {
    const isOpening = sentence.paragraph !== paragraph || sentence.kind === 'heading';
    paragraph = sentence.paragraph;
    const companies = mentions.filter(({ whom, how }) => isCompany(whom) && (how === 'name' || how === 'stranger'));
    if (isOpening && !mentions.some(({ whom }) => whom !== null && whom === theme)) {
      const names = new Set(companies.map(({ whom }) => whom!.id ?? whom!.name));
      const opener =
        sentence.kind === 'heading'
          ? names.size === 1
            ? companies[0]
            : undefined
          : companies.find(({ tie, qualifies }) => tie === null && !qualifies);
      theme = opener?.whom ?? theme;
    }
    return theme;
  });
}
