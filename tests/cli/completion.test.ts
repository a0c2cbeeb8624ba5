import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/complete.js';
import { smallWorld, type } from '../support/small-world.js';

const asked = (...words: string[]): Promise<string[]> => complete(words, () => smallWorld().bases());

describe('a shell that asks what may come next', () => {
  it.each<[string[], string[]]>([
    [['compl'], ['completion']],
    [['company', 'graph'], ['Graphcore']],
    [['company', '"Open'], ['OpenAI']],
    [['deals', '--buyer', 'amazon w'], ['Amazon Web Services']],
    [['compare', 'openai', 'elys'], ['Élysée IA'.normalize('NFD')]],
    [['facts', '--metric', 'revenue,pro'], ['revenue,profit']],
    [['deals', '--type', 'acqu'], ['acquihire', 'acquisition']],
    [['facts', '--status', 'for'], ['forecast']],
    [['source', 'wire'], ['wire-2025-09-12']],
    [['show', 'graphcore-rev'], ['graphcore-revenue-2022', 'graphcore-revenue-2024-target']],
    [['facts', '--country', 'F'], ['FR']],
    [['top', 'market'], ['market-cap', 'market-share']],
    [['facts', '--published'], ['--published-since']],
    [['deals', '--format', 'js'], ['json', 'jsonl']],
    [['import', '--match', ''], ['never', 'auto', 'ask']],
    [['stats', 'x'], []],
  ])('%j', async (words, expected) => {
    expect((await asked(...words)).sort()).toEqual([...expected].sort());
  });

  it('never hands a shell a name with control characters', async () => {
    expect(await asked('company', '=hyper')).toEqual([]);
  });
});

/** A stand-in that answers as the program does, so that only the shell's script is tried. */
const answers = `#!/bin/sh
[ "$1" = __complete ] || exit 1
case "$*" in
  "__complete company hug") echo "Hugging Face" ;;
  "__complete deals --buyer ama") printf 'Amazon\\nAmazon Web Services\\n' ;;
  "__complete comp") printf 'company\\ncompanies\\ncompare\\n' ;;
esac
`;

const scripts: Record<string, (script: string, folder: string) => string[]> = {
  bash: (script) => ['--norc', '-c', `${script}\nCOMP_WORDS=(aifacts company hug) COMP_CWORD=2; _aifacts; printf '%s\\n' "\${COMPREPLY[@]}"; COMP_WORDS=(aifacts deals --buyer ama) COMP_CWORD=3; _aifacts; printf '%s\\n' "\${COMPREPLY[@]}"`],
  zsh: (script) => ['-f', '-c', `compdef() { :; }; compadd() { shift 2; print -l -- "$@"; }; _files() { print files; }\n${script}\nwords=(aifacts company hug) CURRENT=3; _aifacts; words=(aifacts deals --buyer ama) CURRENT=4; _aifacts`],
  fish: (_, folder) => ['--no-config', '-c', `source ${join(folder, 'script')}; complete -C 'aifacts company hug'; complete -C 'aifacts deals --buyer ama'`],
};

describe.each(Object.keys(scripts))('completion in a real %s', (shell) => {
  const present = spawnSync(shell, ['--version']).status === 0;

  it.runIf(present)('completes names from the bases, spaces and all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aifacts-shell-'));
    try {
      writeFileSync(join(folder, 'aifacts'), answers);
      chmodSync(join(folder, 'aifacts'), 0o755);
      const { out, exit } = await type(`aifacts completion ${shell}`);
      expect(exit).toBe(0);
      writeFileSync(join(folder, 'script'), out);
      const { stdout, stderr } = spawnSync(shell, scripts[shell]!(out, folder), { env: { PATH: `${folder}:${process.env.PATH}`, HOME: folder }, encoding: 'utf8' });
      expect({ stderr, said: stdout.replaceAll('\\ ', ' ').trim().split('\n') }).toEqual({ stderr: '', said: ['Hugging Face', 'Amazon', 'Amazon Web Services'] });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
