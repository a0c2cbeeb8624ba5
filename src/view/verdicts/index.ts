// The formats of `check`, by name; the first one is the usual.

import type { Format } from '../format.js';
import { json } from '../formats/json.js';
import { jsonl } from '../formats/jsonl.js';
import { claimreview } from './claimreview.js';
import { github } from './github.js';
import { rdjsonl } from './rdjsonl.js';
import { sarif } from './sarif.js';
import { stylish } from './stylish.js';
import { unix } from './unix.js';

export const verdictFormats: readonly Format[] = [stylish, json, jsonl, unix, github, sarif, rdjsonl, claimreview];
