import { analysisThreads } from '../../src/server/analysis/analysis-threads.js';
import { startWatched, type WatchedServer } from './start-server.js';
import type { LoopDelay } from './watch-loop.js';

/** A process that runs one watched server, so that its event loop is the server's and nobody else's. */
export type ToWatched =
  | { readonly kind: 'START'; readonly articles: number }
  | { readonly kind: 'WATCH' }
  | { readonly kind: 'REPORT' }
  | { readonly kind: 'CPU' }
  | { readonly kind: 'STOP' };

/** The answer to each of these. */
export interface FromWatched {
  readonly START: string;
  readonly WATCH: null;
  readonly REPORT: LoopDelay;
  /** Microseconds. */
  readonly CPU: number;
  readonly STOP: null;
}

const threads = analysisThreads(2);
let server: WatchedServer | undefined;

async function answerTo(message: ToWatched): Promise<unknown> {
  switch (message.kind) {
    case 'START':
      server = await startWatched(message.articles, threads.analyse);
      return server.origin;
    case 'WATCH':
      return (await server?.watch()) ?? null;
    case 'REPORT':
      return server?.report();
    case 'CPU': {
      const { user, system } = process.cpuUsage();
      return user + system;
    }
    case 'STOP':
      await server?.close();
      await threads.close();
      return null;
  }
}

process.on('message', async (message: ToWatched) => {
  process.send?.(await answerTo(message));
  if (message.kind === 'STOP') process.disconnect();
});
