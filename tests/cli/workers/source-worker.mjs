/** What a worker runs, from the sources: they are compiled while they are loaded, so that no test runs what was built before. */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
await import('../../../src/cli/workers/thread.js');
