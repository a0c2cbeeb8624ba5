// The thread that reads a long file: unpacks, decodes, parses, and hands over what it finds, a little ahead of who writes it.

import { parentPort, workerData } from 'node:worker_threads';
import { importerById } from '../importers/index.js';
import { packed } from '../importers/reading/packed-outcomes.js';
import { openTexts } from './open-texts.js';
import type { ReadingOrder, ReadingReport } from './reading-thread.js';

/** So many lists may wait for the one who writes. */
const mostAhead = 8;

export async function answer(): Promise<void> {
  const { path, importer, asOf, map, ahead } = (workerData as { order: ReadingOrder }).order;
  const port = parentPort!;
  const report = (said: ReadingReport): void => port.postMessage(said);
  try {
    for await (const { chunks, read } of openTexts(path)) {
      for await (const some of importerById(importer)!.read(chunks, asOf, map)) {
        // Standing still is what this thread should do when it is too far ahead.
        for (let now = Atomics.load(ahead, 0); now >= mostAhead; now = Atomics.load(ahead, 0)) Atomics.wait(ahead, 0, now);
        Atomics.add(ahead, 0, 1);
        report({ cells: packed('length' in some ? some : [some]), read: read() });
      }
    }
    report({ done: true });
  } catch (error) {
    const { name, code, message, hint, stack } = error as Error & { code: never; hint: string | null };
    report(name === 'Failure' ? { failure: { code, message, hint } } : { bug: stack ?? message });
  }
}
