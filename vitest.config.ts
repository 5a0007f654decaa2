import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

/** Files that put something else in the place of a module: nobody else may have loaded it, nor find what they put there. */
const REPLACING_MODULES = [
  'tests/bench/*.test.ts',
  'tests/cli/intake.test.ts',
  'tests/cli/workers/*.test.ts',
  'tests/server/analysis/*.test.ts',
  'tests/one-of-each.test.ts',
];

export default defineConfig({
  resolve: {
    // type-graphql requires graphql as CommonJS: without the alias two copies are loaded and every type check fails.
    alias: [
      { find: /^graphql$/, replacement: resolve('graphql') },
      // The examples of the documentation import the client as programs of others do.
      { find: /^verbatim\/sdk$/, replacement: new URL('src/sdk/index.ts', import.meta.url).pathname },
    ],
  },
  test: {
    // All cores: by itself vitest leaves one idle.
    maxWorkers: '100%',
    // A limit against hanging, not a measure of speed: a loaded machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['reflect-metadata', './tests/support/fixed-seed.setup.ts'],
    projects: [
      { extends: true, test: { name: 'isolated', include: REPLACING_MODULES } },
      // Models and schema are read once a worker, not once a file, which is most of what a file would cost.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: REPLACING_MODULES, isolate: false },
      },
    ],
  },
});
