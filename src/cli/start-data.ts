// Where `npm run data` starts.

import { join } from 'node:path';
import { buildData } from './build-data.js';

const home = join(__dirname, '..');
const out = join(home, 'data', 'aifacts.db');
const { bytes, complaints, facts, sources, entities } = buildData(join(home, 'data'), out);
if (bytes) {
  process.stdout.write(`${facts} facts, ${sources} sources, ${entities} entities: ${bytes.length} bytes in data/aifacts.db\n`);
} else {
  process.stderr.write(complaints.map(({ where, what }) => `${where}: ${what}\n`).join(''));
  process.stderr.write(`${complaints.length} ${complaints.length === 1 ? 'complaint' : 'complaints'}, nothing written\n`);
  process.exitCode = 1;
}
