// Reads many texts, in this thread and, where there is enough to read, in others beside it.

import type { Share, World } from './world.js';

/** What is done with each text. What it asks and answers is plain data, so that it goes from thread to thread. */
export interface ReadingTask<Asked, Text extends { text: string }, Answer> {
  /** By which another thread finds it. */
  name: 'check' | 'extract';
  reader(world: World, asked: Asked): (text: Text) => Answer;
}

/** A thread has read this many characters by itself sooner than another one helps it. */
const worthAThread = 150_000;

/** The answers in the order of the texts, the same however many threads there are. */
export async function readMany<Asked, Text extends { text: string }, Answer>(
  world: World,
  { name, reader }: ReadingTask<Asked, Text, Answer>,
  asked: Asked,
  texts: readonly Text[],
): Promise<Answer[]> {
  const worth = Math.floor(texts.reduce((sum, { text }) => sum + text.length, 0) / worthAThread);
  const shared = { task: name, asked, texts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
  const others = worth > 0 && world.threads !== null ? await world.threads(Math.min(worth, texts.length - 1), shared) : [];
  const own = readShare(reader(world, asked), texts, shared.next);
  const answers: Answer[] = [];
  for (const [place, answer] of [own, ...((await Promise.all(others)) as Share<Answer>[])].flat()) answers[place] = answer;
  return answers;
}

/** Takes one text after the other until none is left. */
export function readShare<Text, Answer>(read: (text: Text) => Answer, texts: readonly Text[], next: Int32Array): Share<Answer> {
  const share: Share<Answer> = [];
  for (let at = Atomics.add(next, 0, 1); at < texts.length; at = Atomics.add(next, 0, 1)) share.push([at, read(texts[at]!)]);
  return share;
}
