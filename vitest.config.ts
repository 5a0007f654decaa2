import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

/** What touches files, network, processes or the clock: each file of these has modules of its own. */
const EDGES = ['bench', 'cli', 'conformance', 'sdk', 'server'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);
const ALONE = [...EDGES, 'tests/*.test.ts'];

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
    // A limit against hanging, not a measure of speed: a loaded machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['reflect-metadata', './tests/support/fixed-seed.setup.ts'],
    projects: [
      { extends: true, test: { name: 'edges', include: ALONE } },
      // Stages are pure, so that files may share what they load: models and schema are read once a worker, not once a file.
      {
        extends: true,
        test: { name: 'pure', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
    ],
  },
});
