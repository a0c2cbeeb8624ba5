// The thread that reads a long file: unpacks, decodes, parses, and hands over what it finds, a little ahead of who writes it.

import { parentPort, workerData } from 'node:worker_threads';
import { importerById } from '../importers/index.js';
import { packed } from '../importers/reading/packed-outcomes.js';
import { openTexts } from './open-texts.js';
import type { ReadingOrder, ReadingReport } from './reading-thread.js';

/** So many lists may wait for the one who writes. */
const mostAhead = 8;

export async function answer(): Promise<void> {
  const { path, importer, asOf, map } = (workerData as { order: ReadingOrder }).order;
  const port = parentPort!;
  let ahead = 0;
  let wake: (() => void) | null = null;
  port.on('message', () => {
    ahead -= 1;
    wake?.();
  });
  const report = (said: ReadingReport): void => port.postMessage(said);
  try {
    for await (const { chunks, read } of openTexts(path)) {
      for await (const some of importerById(importer)!.read(chunks, asOf, map)) {
        while (ahead >= mostAhead) await new Promise<void>((done) => (wake = done));
        ahead += 1;
        report({ cells: packed('length' in some ? some : [some]), read: read() });
      }
    }
    report({ done: true });
  } catch (error) {
    const { name, code, message, hint, stack } = error as Error & { code: never; hint: string | null };
    report(name === 'Failure' ? { failure: { code, message, hint } } : { bug: stack ?? message });
  }
  port.close();
}
