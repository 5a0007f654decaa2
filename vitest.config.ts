import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { resolve } = createRequire(import.meta.url);

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
    include: ['tests/**/*.test.ts'],
    // A limit against hanging, not a measure of speed: a loaded machine must not fail a test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    setupFiles: ['reflect-metadata', './tests/support/fixed-seed.setup.ts'],
  },
});
