// Threads of this program that read texts beside the one it was started in.

import { checkTask } from '../commands/check.js';
import { extractTask } from '../commands/extract.js';
import { readShare, type ReadingTask } from '../commands/read-many.js';
import type { Share, SharedReading, World } from '../commands/world.js';

interface Order {
  door: string;
  /** The bases named on the command line. */
  given: readonly string[];
  shared: SharedReading;
}

/** As many as are of use and the machine has processors for. Each promise is what one of them read; it fails as that thread does. */
export function readingThreads(most: number, order: Order): Promise<Share<unknown>>[] {
  const { availableParallelism } = require('node:os') as typeof import('node:os');
  const { Worker } = require('node:worker_threads') as typeof import('node:worker_threads');
  return Array.from({ length: Math.min(most, availableParallelism() - 1) }, () => {
    const worker = new Worker(
      `const { workerData: { door, given } } = require('node:worker_threads'); const { home, load } = require(door); load('aifacts').help(home, door, given)`,
      { eval: true, workerData: order },
    );
    return new Promise((done, failed) => worker.once('message', done).once('error', failed));
  });
}

/** In such a thread: reads its share and hands it over whole. */
export function readForAnother(world: World): void {
  const { parentPort, workerData } = require('node:worker_threads') as typeof import('node:worker_threads');
  const { task, asked, texts, next } = (workerData as Order).shared;
  const { reader } = [checkTask, extractTask].find(({ name }) => name === task)! as ReadingTask<unknown, { text: string }, unknown>;
  parentPort!.postMessage(readShare(reader(world, asked), texts, next));
}
