import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
// @ts-expect-error A plain script, without types.
import { pages, regenerated } from '../scripts/readme.mjs';

const home = join(import.meta.dirname, '..');

describe.each((pages as () => string[])())('%s', (page) => {
  it('shows what the commands really print', () => {
    expect(readFileSync(join(home, page), 'utf8')).toBe((regenerated as (page: string) => string)(page));
  });
});
