import type { Corpus } from '../src/corpus/corpus.js';
import { syntheticArticle } from './synthetic-articles.js';

export interface CorpusMemory {
  readonly articles: number;
  readonly persons: number;
  /** Bytes an article that stay after collecting garbage: strings, objects and array buffers. */
  readonly heapBytes: number;
  readonly bufferBytes: number;
  /** Bytes of the whole process, Node's own included. */
  readonly residentBytes: number;
}

/**
 * Fills a corpus with articles of 20 paragraphs and about 800 words each and measures what it holds, the names by which
 * people are found and the order of articles included. How far the process grows beyond that is up to V8, which leaves
 * garbage while it has room: --max-old-space-size=1300 keeps 100,000 articles within 1.3 GiB.
 * @param corpus without articles
 * @throws Error when node runs without --expose-gc
 */
export function measureCorpusMemory(count: number, corpus: Corpus): CorpusMemory {
  const before = memoryNow();
  for (let seed = 0; seed < count; seed++) corpus.add(syntheticArticle(seed));
  corpus.persons({ filter: { name: { contains: 'surname' } } });
  corpus.quotes({ first: 1 });
  const after = memoryNow();
  return {
    articles: corpus.counts.articles,
    persons: corpus.counts.persons,
    heapBytes: Math.round((after.heapUsed - before.heapUsed) / count),
    bufferBytes: Math.round((after.arrayBuffers - before.arrayBuffers) / count),
    residentBytes: after.rss,
  };
}

function memoryNow(): NodeJS.MemoryUsage {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage();
}

/** The lines that a benchmark prints. */
export function corpusMemoryLines(memory: CorpusMemory): readonly string[] {
  const { articles, persons, heapBytes, bufferBytes, residentBytes } = memory;
  return [
    `corpus: ${articles} articles of 20 paragraphs, ${persons} persons`,
    `corpus: ${heapBytes + bufferBytes} bytes an article (${heapBytes} on the heap, ${bufferBytes} in buffers)`,
    `corpus: ${Math.round(residentBytes / 2 ** 20)} MiB of process memory`,
  ];
}
