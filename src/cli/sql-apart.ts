// Runs a SELECT in a process of its own, so that one that never ends can be stopped.

import type { SqlQuestion } from '../commands/world.js';
import { Failure } from '../model/failure.js';
import { openBase, type Place } from '../store/open-base.js';
import { runSelect } from '../store/run-select.js';

/** The hidden first word that makes this program the process apart. */
export const apartWord = '__select';

/** Throws `sql-timeout` when the time is up, `refused-sql` with SQLite's words. */
export function runApart(program: readonly string[], places: readonly Place[], question: SqlQuestion): object[] {
  const { spawnSync } = require('node:child_process') as typeof import('node:child_process');
  const [command, ...words] = program;
  const { stdout, stderr, error, signal, status } = spawnSync(command!, [...words, apartWord], {
    input: JSON.stringify({ places, question }),
    timeout: question.timeout * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 30,
  });
  if (signal === 'SIGKILL' || (error as NodeJS.ErrnoException | undefined)?.code === 'ETIMEDOUT') {
    throw new Failure(
      'sql-timeout',
      `the SQL was stopped after ${question.timeout} seconds`,
      '--timeout with more seconds, or a narrower SELECT',
    );
  }
  if (error) throw error;
  if (status === 0) return JSON.parse(stdout.toString('utf8')) as object[];
  const told = readFailure(stderr.toString('utf8'));
  if (told) throw new Failure(told.code, told.message, told.hint);
  throw new Error(stderr.toString('utf8'));
}

/** The process apart: reads the question, writes the rows or the failure. */
export function answerApart(input: string, addon: object | undefined): { out: string } | { err: string } {
  const { places, question } = JSON.parse(input) as { places: Place[]; question: SqlQuestion };
  try {
    const rows = runSelect(
      places.map((place) => openBase(place, addon)),
      question.sql,
      question.params,
    );
    return { out: JSON.stringify(rows) };
  } catch (error) {
    if (error instanceof Failure) return { err: JSON.stringify({ code: error.code, message: error.message, hint: error.hint }) };
    throw error;
  }
}

function readFailure(text: string): Pick<Failure, 'code' | 'message' | 'hint'> | null {
  try {
    return JSON.parse(text) as Pick<Failure, 'code' | 'message' | 'hint'>;
  } catch {
    return null;
  }
}
