import type { NameExample } from './name-example.js';

/** Gives rows of weights to the features that come often enough to learn from. */
export class FeatureRows {
  readonly #rows = new Map<number, number>();

  /** @param least how often a feature must come */
  constructor(examples: readonly NameExample[], least: number) {
    const counts = new Map<number, number>();
    for (const { features } of examples)
      for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of counts) if (count >= least) this.#rows.set(feature, this.#rows.size);
  }

  get count(): number {
    return this.#rows.size;
  }

  /** Hash of the feature of each row. */
  features(): Int32Array {
    return Int32Array.from(this.#rows.keys());
  }

  /** The example with rows for features; features without a row are left out. */
  rowsOf({ features, ends, allowed }: NameExample): NameExample {
    const rows: number[] = [];
    let i = 0;
    const rowEnds = ends.map((end) => {
      for (; i < end; i++) {
        const row = this.#rows.get(features[i]!);
        if (row !== undefined) rows.push(row);
      }
      return rows.length;
    });
    return { features: Int32Array.from(rows), ends: rowEnds, allowed };
  }
}
