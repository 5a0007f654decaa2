import { Corpus } from '../../src/corpus/corpus.js';
import type { DeskParts } from '../../src/desk/desk.js';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import { readConfiguration } from '../../src/server/configuration/configuration.js';
import { readFirstPages } from '../../src/server/read-first-pages.js';
import { servicesOver } from '../../src/server/services.js';
import { startServer } from '../../src/server/start-server.js';
import { syntheticArticle } from '../synthetic-articles.js';
import { type LoopDelay, watchLoop } from './watch-loop.js';

/** A server that takes articles in from everybody, and tells how long its event loop let others wait. */
export interface WatchedServer {
  /** 'http://127.0.0.1:4000'. */
  readonly origin: string;
  watch(): Promise<void>;
  /** Since `watch`. */
  report(): Promise<LoopDelay>;
  close(): Promise<void>;
}

/** @param articles that it serves before the first is taken in */
export async function startWatched(articles: number, analyse?: DeskParts['analyse']): Promise<WatchedServer> {
  const corpus = new Corpus(crossArticleIdentity);
  for (let seed = 0; seed < articles; seed++) corpus.add(syntheticArticle(seed));
  const configuration = readConfiguration({ port: 0, logLevel: 'silent' }, {});
  const viewerOf = () => ({ name: 'bench', roles: ['READER', 'INGESTER'] as const });
  readFirstPages(corpus);
  const server = await startServer(servicesOver(corpus, analyse && { analyse }), configuration, undefined, {
    viewerOf,
  });
  let stop = watchLoop();
  return {
    origin: new URL(server.url).origin,
    watch: async () => {
      stop();
      stop = watchLoop();
    },
    report: async () => stop(),
    close: () => server.close(),
  };
}
