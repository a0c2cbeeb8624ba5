// How the tests run: one process a core, modules loaded once in each, the program built before the first test.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The rooms hold no state of their own, so that test files may share them.
    isolate: false,
    pool: 'forks',
    globalSetup: 'tests/support/built.ts',
    testTimeout: 20_000,
  },
});
