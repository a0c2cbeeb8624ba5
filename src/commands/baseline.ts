// `--baseline FILE`: findings accepted once are let pass from then on.

import { Failure } from '../model/failure.js';
import type { CheckedDraft } from '../model/verdict.js';
import type { ListedFact } from '../query/listed-fact.js';
import { isFailure } from '../view/verdicts/checked.js';
import type { World } from './world.js';

export interface Baseline {
  /** Fingerprints. */
  accepted: ReadonlySet<string>;
  /** Writes the file where there was none, and says so. */
  keep(world: World, drafts: readonly CheckedDraft<ListedFact>[]): Promise<string[]>;
}

/** The file is a JSON array of objects with a `fingerprint`: what `check --json` prints will do. */
export function readBaseline(world: World, path: string | undefined): Baseline {
  if (path === undefined) return { accepted: new Set(), keep: async () => [] };
  if (world.isFile(path)) return { accepted: fingerprintsIn(world.readText(path), path), keep: async () => [] };
  return {
    accepted: new Set(),
    async keep(_, drafts) {
      const kept = drafts.flatMap(({ file, findings }) =>
        findings
          .filter(({ verdict, accepted }) => isFailure(verdict) && accepted === null)
          .map(({ fingerprint, verdict, text }) => ({ fingerprint, file, verdict, text })),
      );
      const lines = kept.map((one) => `  ${JSON.stringify(one)}`).join(',\n');
      (await world.desk()).writeText(path, [kept.length > 0 ? `[\n${lines}\n]\n` : '[]\n']);
      return [`kept ${kept.length} ${kept.length === 1 ? 'finding' : 'findings'} in ${path}: they pass from now on`];
    },
  };
}

function fingerprintsIn(text: string, path: string): Set<string> {
  try {
    const list = JSON.parse(text) as { fingerprint?: unknown }[];
    return new Set(list.map(({ fingerprint }) => String(fingerprint)));
  } catch {
    throw new Failure('unreadable-file', `${path} is no baseline: a JSON array of findings`, `aifacts check draft.md --json > ${path}`);
  }
}
