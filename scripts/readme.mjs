// `npm run readme`: runs every command shown in README.md and docs/, and writes what it prints below it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));

/** The pages with commands on them. */
export const pages = () =>
  ['README.md', ...(existsSync(join(home, 'docs')) ? readdirSync(join(home, 'docs')).map((name) => `docs/${name}`) : [])].filter((name) =>
    name.endsWith('.md'),
  );

/** A page with the output below every `$ aifacts …` of its console blocks made anew. */
export function regenerated(page) {
  const folder = mkdtempSync(join(tmpdir(), 'aifacts-readme-'));
  writeFileSync(join(folder, 'aifacts'), `#!/bin/sh\nexec "${process.execPath}" "${join(home, 'bin', 'aifacts.js')}" "$@"\n`, {
    mode: 0o755,
  });
  const environment = { PATH: folder + delimiter + process.env.PATH, HOME: folder, LC_ALL: 'C.UTF-8' };
  try {
    return readFileSync(join(home, page), 'utf8').replace(/^```console\n([\s\S]*?)^```$/gm, (_, block) => {
      const commands = block
        .split('\n')
        .filter((line) => line.startsWith('$ '))
        .map((line) => line.slice(2));
      const parts = commands.map((command) => {
        const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: home, env: environment, encoding: 'utf8' });
        return `$ ${command}\n${stdout}${stderr}`.replace(/[ \t]+$/gm, '').trimEnd();
      });
      return `\`\`\`console\n${parts.join('\n\n')}\n\`\`\``;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) for (const page of pages()) writeFileSync(join(home, page), regenerated(page));
