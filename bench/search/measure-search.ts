import { Corpus } from '../../src/corpus/corpus.js';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import { CorpusSearch } from '../../src/search/search.js';
import type { SearchRequest } from '../../src/search/search-request.js';
import { median } from '../measure/median.js';
import { syntheticArticle } from '../synthetic-articles.js';
import type { Vocabulary } from './vocabulary.js';

const ROUNDS = 15;
const CHANGES = 100;

export interface SearchFigures {
  readonly vocabulary: string;
  readonly articles: number;
  /** Processor time of this process in milliseconds, as all below. */
  readonly index: number;
  readonly indexBytes: number;
  readonly residentBytes: number;
  /** A page of 20 with the total: the median, and the least, of some rounds. */
  readonly queries: readonly {
    readonly query: string;
    readonly median: number;
    readonly least: number;
    readonly total: number;
  }[];
  /** Of one article in the corpus and the index. */
  readonly put: number;
  readonly take: number;
}

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

function timed(work: () => void): number {
  const start = processorTime();
  work();
  return processorTime() - start;
}

/** @throws Error when node runs without --expose-gc */
export function measureSearch(count: number, vocabulary: Vocabulary): SearchFigures {
  const article = (seed: number) => syntheticArticle(seed, vocabulary.drawWord ?? undefined);
  const corpus = new Corpus(crossArticleIdentity);
  for (let seed = 0; seed < count; seed++) corpus.add(article(seed));
  let search: CorpusSearch | null = null;
  const index = timed(() => {
    search = new CorpusSearch(corpus);
  });
  const ready = search!;
  const queries = vocabulary.requests.map((request) => queryFigures(ready, request));
  const added = Array.from({ length: CHANGES }, (_, number) => article(count + number));
  const put = timed(() => added.forEach((article) => void corpus.add(article)));
  const take = timed(() => added.forEach(({ id }) => void corpus.remove(id)));
  globalThis.gc?.();
  return {
    vocabulary: vocabulary.name,
    articles: count,
    index,
    indexBytes: ready.figures.bytes,
    residentBytes: process.memoryUsage().rss,
    queries,
    put: put / CHANGES,
    take: take / CHANGES,
  };
}

function queryFigures(search: CorpusSearch, request: SearchRequest) {
  let total = 0;
  const times = Array.from({ length: ROUNDS }, () =>
    timed(() => {
      const page = search.search(request);
      total = page.totalCount;
    }),
  );
  return { query: request.query, median: median(times), least: Math.min(...times), total };
}

/** The lines that a benchmark prints. */
export function searchLines(figures: SearchFigures): readonly string[] {
  const { vocabulary, articles, index, indexBytes, residentBytes, queries, put, take } = figures;
  const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  return [
    `search, ${vocabulary}: ${articles} articles of 20 paragraphs indexed in ${(index / 1000).toFixed(1)} s of processor time`,
    `search, ${vocabulary}: ${mebibytes(indexBytes)} of index, ${mebibytes(residentBytes)} of process memory with the corpus`,
    ...queries.map(
      ({ query, median: middle, least, total }) =>
        `search, ${vocabulary}: ${middle.toFixed(1)} ms (least ${least.toFixed(1)}) for ${query}, ${total} found`,
    ),
    `search, ${vocabulary}: ${put.toFixed(2)} ms to put an article, ${take.toFixed(2)} ms to take one, corpus included\n`,
  ];
}
