import type { RawArticle } from '../../src/model/raw-article.js';
import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';
import { cpuMilliseconds } from '../measure/stopwatch.js';

export interface AnalysisSpeed {
  readonly articles: number;
  readonly quotes: number;
  readonly articlesPerSecond: number;
  /** Millions of bytes of UTF-8 a second. */
  readonly megabytesPerSecond: number;
  readonly slowest: SlowestArticle;
}

/** A place to look for work that is not linear. */
interface SlowestArticle {
  readonly name: string;
  readonly milliseconds: number;
  readonly letters: number;
}

const WARM_UP = 30;

/**
 * Analyses the articles, as many as fit in the time, on the one core that JavaScript runs on.
 * @param budget milliseconds
 */
export function measureAnalysis(articles: readonly RawArticle[], budget: number): AnalysisSpeed {
  const analyse = loadAnalysis();
  articles.slice(0, WARM_UP).forEach((raw) => void analyse(raw));
  let [done, bytes, quotes] = [0, 0, 0];
  let slowest: SlowestArticle = { name: '', milliseconds: 0, letters: 0 };
  const start = performance.now();
  const startCpu = cpuMilliseconds();
  for (const raw of articles) {
    const began = performance.now();
    if (began - start > budget) break;
    quotes += analyse(raw).quotes.length;
    const milliseconds = performance.now() - began;
    if (milliseconds > slowest.milliseconds) {
      slowest = { name: raw.location, milliseconds, letters: raw.text.length };
    }
    done += 1;
    bytes += Buffer.byteLength(raw.text);
  }
  const seconds = (cpuMilliseconds() - startCpu) / 1000;
  return {
    articles: done,
    quotes,
    articlesPerSecond: done / seconds,
    megabytesPerSecond: bytes / 1e6 / seconds,
    slowest,
  };
}
