// Before the first test: builds the program apart from the working copy, beside a small base and beside the real one.

import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A package folder with the program and the real data. */
    home: string;
    /** What the build of the program said, and that of the base, where they failed. */
    broken: string | null;
    complaints: string | null;
  }
}

const root = join(import.meta.dirname, '../..');

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'aifacts-built-'));
  const home = join(folder, 'aifacts');
  mkdirSync(join(home, 'data'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
  for (const name of ['src', 'bin', 'package.json', 'tsconfig.json', 'tsconfig.types.json', '.gitignore', 'README.md', 'LICENSE', 'CHANGELOG.md']) if (existsSync(join(root, name))) cpSync(join(root, name), join(home, name), { recursive: true });
  for (const name of readdirSync(join(root, 'data')).filter((name) => !name.startsWith('aifacts.db'))) cpSync(join(root, 'data', name), join(home, 'data', name), { recursive: true });
  const build = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: home, encoding: 'utf8' });
  if (!existsSync(join(home, 'dist', 'aifacts.cjs')) || !existsSync(join(home, 'dist', 'data.cjs'))) throw new Error(build.stdout + build.stderr);
  const { status, stderr } = spawnSync(process.execPath, ['dist/data.cjs'], { cwd: home, encoding: 'utf8' });
  project.provide('broken', build.status === 0 ? null : build.stdout + build.stderr);
  project.provide('home', home);
  project.provide('complaints', status === 0 ? null : stderr);
  return () => rmSync(folder, { recursive: true });
}

/** A package folder of its own beside the built one, with another base: the program is copied, not linked. */
export function homeWith(home: string, name: string, base: (path: string) => void): string {
  const other = join(home, '..', name);
  mkdirSync(join(other, 'data'), { recursive: true });
  cpSync(join(home, 'bin'), join(other, 'bin'), { recursive: true });
  mkdirSync(join(other, 'dist'), { recursive: true });
  for (const file of readdirSync(join(home, 'dist')).filter((file) => /\.(?:cjs|json)$/.test(file))) copyFileSync(join(home, 'dist', file), join(other, 'dist', file));
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  base(join(other, 'data', 'aifacts.db'));
  return other;
}
