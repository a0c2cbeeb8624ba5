// Has a long file read in a thread of its own, while this one writes.

import type { ReadApart } from '../commands/world.js';
import type { Outcome } from '../importers/importer.js';
import { unpacked } from '../importers/reading/packed-outcomes.js';
import { Failure, type FailureCode } from '../model/failure.js';

export interface ReadingOrder {
  path: string;
  importer: string;
  asOf: string | null;
  map: Readonly<Record<string, string>>;
  /** One cell, seen by both threads: how many lists were sent and not yet taken. */
  ahead: Int32Array;
}

export type ReadingReport =
  | { cells: unknown[]; read: number }
  | { done: true }
  | { failure: { code: FailureCode; message: string; hint: string | null } }
  | { bug: string };

/** `door` is bin/aifacts.js, which hands out the parts of the program. */
export function readingThread(door: string, order: Omit<ReadingOrder, 'ahead'>): ReturnType<ReadApart> {
  const { Worker } = require('node:worker_threads') as typeof import('node:worker_threads');
  const ahead = new Int32Array(new SharedArrayBuffer(4));
  let read = 0;
  async function* outcomes(): AsyncGenerator<Outcome[]> {
    const worker = new Worker(`require(require('node:worker_threads').workerData.door).load('growing').answer()`, {
      eval: true,
      workerData: { door, order: { ...order, ahead } },
    });
    const waiting: ReadingReport[] = [];
    let wake: (() => void) | null = null;
    const heard = (report: ReadingReport): void => {
      waiting.push(report);
      wake?.();
    };
    worker.on('message', heard);
    worker.on('error', (error: Error) => heard({ bug: error.stack ?? error.message }));
    try {
      for (;;) {
        while (waiting.length === 0) await new Promise<void>((done) => (wake = done));
        const report = waiting.shift()!;
        if ('done' in report) return;
        if ('failure' in report) throw new Failure(report.failure.code, report.failure.message, report.failure.hint);
        if ('bug' in report) throw new Error(report.bug);
        read = report.read;
        Atomics.sub(ahead, 0, 1);
        Atomics.notify(ahead, 0);
        yield unpacked(report.cells);
      }
    } finally {
      await worker.terminate();
    }
  }
  return { outcomes: outcomes(), read: () => read };
}
