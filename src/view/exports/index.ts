// The formats of `export`: everything a fact has, so that `import` gives it back.

import type { Answer, Format } from '../format.js';
import { csvPieces } from './csv.js';
import type { Exported } from './exported.js';
import { jsonlPieces } from './jsonl.js';
import { yamlPieces } from './yaml.js';

export type { Exported };

export interface ExportFormat extends Format {
  pieces(exported: Exported): Iterable<string>;
}

const format = (name: string, summary: string, pieces: ExportFormat['pieces']): ExportFormat => ({
  name,
  summary,
  machine: true,
  pieces,
  print: (answer) => {
    const { exported } = answer as Answer & { exported?: Exported };
    return exported ? pieces(exported) : [];
  },
});

export const exportFormats: readonly ExportFormat[] = [
  format('jsonl', 'one record a line: entities, then facts with their history', jsonlPieces),
  format('csv', 'one row a fact, entities first; without history', csvPieces),
  format('yaml', 'sources with their facts, as data/README.md lays them out; without history', yamlPieces),
];
