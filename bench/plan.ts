import type { ThreadsPlan } from './analysis/measure-threads.js';
import type { DocumentChoice } from './documents.js';
import type { HttpPlan } from './http/measure-http.js';
import type { IngestPlan } from './ingest/measure-ingest.js';
import type { ReadingPlan } from './reading/measure-reading.js';
import type { ServerPlan } from './server/measure-servers.js';

/** How much is measured. Times in milliseconds. */
export interface BenchPlan {
  readonly analysis: {
    readonly documents: DocumentChoice;
    readonly budget: number;
    readonly stageDocuments: number;
  };
  readonly threads: ThreadsPlan;
  readonly reading: ReadingPlan;
  /** Letters of the lines that invite too much work. */
  readonly hardLine: number;
  /** Articles in the corpus whose memory is measured. */
  readonly corpus: number;
  /** Articles among whose quotes some are verified, and how many times. */
  readonly proof: { readonly articles: number; readonly rounds: number };
  readonly server: ServerPlan;
  readonly http: HttpPlan;
  readonly ingest: IngestPlan;
}

/** Four to five minutes on two cores. */
export const FULL_PLAN: BenchPlan = {
  analysis: { documents: { from: 'OPEN_NEWS', count: 3000 }, budget: 12_000, stageDocuments: 300 },
  threads: { from: 'OPEN_NEWS', copiesOfSamples: 2000 },
  reading: { documents: 1000, files: 10_000 },
  hardLine: 1_000_000,
  corpus: 100_000,
  proof: { articles: 100_000, rounds: 50 },
  server: { documents: { from: 'OPEN_NEWS', count: 2000 }, connections: 50, rounds: 5, milliseconds: 500 },
  http: { articles: 20_000, connections: 10, rounds: 5, milliseconds: 500 },
  ingest: { corpus: 20_000, documents: { from: 'OPEN_NEWS', count: 1000 }, large: 262_144, quiet: 3000 },
};

/** Shows that everything runs; its figures mean nothing. */
export const QUICK_PLAN: BenchPlan = {
  analysis: { documents: { from: 'SAMPLES', count: 30 }, budget: 1000, stageDocuments: 10 },
  threads: { from: 'SAMPLES', copiesOfSamples: 2 },
  reading: { documents: 2, files: 12 },
  hardLine: 20_000,
  corpus: 200,
  proof: { articles: 200, rounds: 3 },
  server: { documents: { from: 'SAMPLES', count: 30 }, connections: 2, rounds: 1, milliseconds: 20 },
  http: { articles: 200, connections: 2, rounds: 1, milliseconds: 20 },
  ingest: { corpus: 20, documents: { from: 'SAMPLES', count: 10 }, large: 10_000, quiet: 50 },
};
