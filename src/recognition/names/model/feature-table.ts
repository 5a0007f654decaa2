/** A weight a label; a row lies as the feature and five words of four bytes, the last three bytes unused. */
const WIDTH = 17;
const WORDS = 6;
/** Weights are stored from 0 to 255, so that sums of lanes never borrow from each other. */
const BIAS = 128;
const LANES = 0x00ff00ff;
/** Lanes of sixteen bits hold the sum of so many bytes. */
const MOST_ROWS = 256;

/** Slots a feature: fewer misses than with one, less memory to touch than with two. */
const ROOM = 1.5;

/**
 * Rows of seventeen weights by feature: open addressing, a row beside its feature so that both come with one access to
 * memory, two weights added at once. The hash 0 stands for an empty slot; a feature with it has no weights.
 */
export class FeatureTable {
  readonly #mask: number;
  readonly #rows: Int32Array;

  /**
   * @param features distinct hashes; row i of the weights belongs to feature i
   * @param weights seventeen a row
   */
  constructor(features: Int32Array, weights: Int8Array) {
    let size = 2;
    while (size < features.length * ROOM) size *= 2;
    const rows = new Int32Array(size * WORDS);
    const bytes = new Uint8Array(rows.buffer);
    features.forEach((feature, index) => {
      let slot = feature & (size - 1);
      while (rows[slot * WORDS] !== 0) slot = (slot + 1) & (size - 1);
      rows[slot * WORDS] = feature;
      const first = (slot * WORDS + 1) * 4;
      for (let label = 0; label < WIDTH; label++)
        bytes[first + label] = weights[index * WIDTH + label]! + BIAS;
    });
    this.#mask = size - 1;
    this.#rows = rows;
  }

  /** Writes the sums of the rows of the first `length` features, 256 at most; those without a row add nothing. */
  sum(features: Int32Array, length: number, into: Int32Array): void {
    const [rows, mask] = [this.#rows, this.#mask];
    let [a, b, c, d, e, f, g, h, last, count] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    const end = Math.min(length, MOST_ROWS);
    for (let i = 0; i < end; i++) {
      const feature = features[i]!;
      let row = (feature & mask) * WORDS;
      let found = rows[row]!;
      while (found !== feature && found !== 0) {
        row += WORDS;
        if (row === rows.length) row = 0;
        found = rows[row]!;
      }
      if (found === 0) continue;
      const [first, second, third, fourth] = [rows[row + 1]!, rows[row + 2]!, rows[row + 3]!, rows[row + 4]!];
      a += first & LANES;
      b += (first >>> 8) & LANES;
      c += second & LANES;
      d += (second >>> 8) & LANES;
      e += third & LANES;
      f += (third >>> 8) & LANES;
      g += fourth & LANES;
      h += (fourth >>> 8) & LANES;
      last += rows[row + 5]! & 0xff;
      count++;
    }
    const bias = count * BIAS;
    unpack(a, b, 0, bias, into);
    unpack(c, d, 4, bias, into);
    unpack(e, f, 8, bias, into);
    unpack(g, h, 12, bias, into);
    into[16] = last - bias;
  }
}

/** Four sums: the even lanes hold the first and third, the odd ones the second and fourth. */
function unpack(even: number, odd: number, at: number, bias: number, into: Int32Array): void {
  into[at] = (even & 0xffff) - bias;
  into[at + 1] = (odd & 0xffff) - bias;
  into[at + 2] = (even >>> 16) - bias;
  into[at + 3] = (odd >>> 16) - bias;
}
