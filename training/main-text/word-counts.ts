import { hashOf } from '../../src/learning/hash.js';
import type { WordWeights } from '../../src/reader/html/main-text/place.js';

/** How much of the article of a page a word is at, and how much of the rest: 0 to 1 each. */
export type WordShares = ReadonlyMap<string, { readonly inside: number; readonly outside: number }>;

export interface WordPlan {
  /** Words of fewer sites are no words of the trade. */
  readonly leastSites: number;
  readonly smoothing: number;
  /** Weights nearer to 0 are left out. */
  readonly leastWeight: number;
}

const LARGEST = 3;

interface Sums {
  inside: number;
  outside: number;
  readonly bySite: Map<string, { inside: number; outside: number }>;
}

/** Sums over pages, from which one site can be taken out again: what a page is judged by must not have been learnt from it. */
export class WordCounts {
  readonly #sums = new Map<string, Sums>();
  readonly #plan: WordPlan;

  constructor(plan: WordPlan) {
    this.#plan = plan;
  }

  add(site: string, shares: WordShares): void {
    for (const [word, { inside, outside }] of shares) {
      const sums = this.#sums.get(word) ?? { inside: 0, outside: 0, bySite: new Map() };
      this.#sums.set(word, sums);
      const own = sums.bySite.get(site) ?? { inside: 0, outside: 0 };
      sums.bySite.set(site, own);
      for (const each of [sums, own]) {
        each.inside += inside;
        each.outside += outside;
      }
    }
  }

  weights(withoutSite: string | null): WordWeights {
    const { leastSites, smoothing, leastWeight } = this.#plan;
    const weights = new Map<number, number>();
    for (const [word, { inside, outside, bySite }] of this.#sums) {
      const own = withoutSite === null ? undefined : bySite.get(withoutSite);
      if (bySite.size - (own === undefined ? 0 : 1) < leastSites) continue;
      const odds = Math.log(
        (inside - (own?.inside ?? 0) + smoothing) / (outside - (own?.outside ?? 0) + smoothing),
      );
      if (Math.abs(odds) >= leastWeight)
        weights.set(hashOf(word), Math.max(-LARGEST, Math.min(LARGEST, odds)));
    }
    return weights;
  }
}
