import type { BoostedTrees } from '../../src/learning/boosted-trees.js';
import { oddsOf } from '../../src/learning/boosted-trees.js';
import { evidenceOf } from '../../src/reader/html/main-text/evidence/evidence.js';
import { secondLook } from '../../src/reader/html/main-text/evidence/second-look.js';
import { pageOf } from '../../src/reader/html/main-text/page-block.js';
import type { WordWeights } from '../../src/reader/html/main-text/place.js';
import { type TreePlan, trainTrees } from '../learner/train-trees.js';
import type { Posed, Problem } from './problem.js';
import { WordCounts } from './word-counts.js';

const FIRST: TreePlan = {
  trees: 130,
  depth: 5,
  rate: 0.08,
  leastWeight: 2,
  items: 0.6,
  evidence: 0.35,
  l2: 2,
  seed: 11,
};
const SECOND: TreePlan = { ...FIRST, depth: 4, evidence: 0.45, seed: 5 };

/** Weights of words as learnt from some pages. */
export class Words {
  readonly #names = new WordCounts({ leastSites: 5, smoothing: 0.3, leastWeight: 0.05 });
  readonly #words = new WordCounts({ leastSites: 8, smoothing: 0.15, leastWeight: 0.5 });
  readonly #sites: ReadonlySet<string>;

  constructor(problems: readonly Problem[]) {
    this.#sites = new Set(problems.map(({ gold }) => gold.site));
    for (const { gold, names, words } of problems) {
      this.#names.add(gold.site, names);
      this.#words.add(gold.site, words);
    }
  }

  /** Without what the page's own site taught. */
  pose({ root, found, told, gold }: Problem): Posed {
    const { names, words } = this.weights(this.#sites.has(gold.site) ? gold.site : null);
    const page = pageOf(root, found, told, names);
    return { page, evidence: evidenceOf(page, told, words) };
  }

  weights(withoutSite: string | null): { readonly names: WordWeights; readonly words: WordWeights } {
    return { names: this.#names.weights(withoutSite), words: this.#words.weights(withoutSite) };
  }
}

export type Rows = readonly (readonly number[])[];

function treesFor(
  problems: readonly Problem[],
  rowsOf: (problem: Problem) => Rows,
  plan: TreePlan,
): BoostedTrees {
  const [rows, isRight, counts]: [Float32Array[], number[], number[]] = [[], [], []];
  for (const problem of problems)
    rowsOf(problem).forEach((row, at) => {
      if (problem.counts[at] === 0) return;
      rows.push(Float32Array.from(row));
      isRight.push(Number(problem.isRight[at]));
      counts.push(problem.counts[at]!);
    });
  return trainTrees({ rows, isRight: Uint8Array.from(isRight), counts: Float32Array.from(counts) }, plan);
}

const judged = (trees: BoostedTrees, rows: Rows): readonly number[] =>
  rows.map((row) => oddsOf(trees, Float32Array.from(row)));

/** What the folds' models make of pages that they have not seen. */
export interface Unseen {
  readonly posed: Posed;
  readonly first: readonly number[];
}

export const fitFirst = (problems: readonly Problem[], posed: ReadonlyMap<Problem, Posed>): BoostedTrees =>
  treesFor(problems, (problem) => posed.get(problem)!.evidence.rows, FIRST);

export const judgedFirst = (trees: BoostedTrees, { evidence }: Posed): readonly number[] =>
  judged(trees, evidence.rows);

const secondRows = ({ posed, first }: Unseen): Rows => secondLook(posed.page, posed.evidence, first);

export const fitSecond = (problems: readonly Problem[], unseen: ReadonlyMap<Problem, Unseen>): BoostedTrees =>
  treesFor(problems, (problem) => secondRows(unseen.get(problem)!), SECOND);

export const judgedSecond = (trees: BoostedTrees, unseen: Unseen): readonly number[] =>
  judged(trees, secondRows(unseen));
