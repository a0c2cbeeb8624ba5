// The formats, by name.

import type { Format } from '../format.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { markdown } from './markdown.js';
import { plain } from './plain.js';
import { table } from './table.js';
import { tsv } from './tsv.js';

export const formats: readonly Format[] = [table, plain, json, jsonl, csv, tsv, markdown];
