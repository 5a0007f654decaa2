import { closenessOfParagraph, closenessOfQuote } from './closeness.js';
import type { Units } from './units.js';

/** How often something stands in each part and each quote of one article. Used again for the next. */
export class UnitTally {
  /** Those in which it stands: the first `size`, each once. */
  units = new Int32Array(64);
  size = 0;
  #counts = new Int32Array(0);

  /** Of a unit in which it stands. */
  count(unit: number): number {
    return this.#counts[unit]!;
  }

  /**
   * @param places at which it begins, ascending, from index `from` to `to` (exclusive)
   * @param length of it in words: all of them must lie in one segment of a quote
   */
  take(units: Units, article: number, places: Int32Array, from: number, to: number, length: number): void {
    this.#clear(units);
    units.addHolding(article, places, from, to, length, this);
  }

  /** How close the closest of the paragraphs is; 0 when it stands in none. */
  closestParagraph(units: Units, article: number): number {
    const title = units.firstPart[article]!;
    let closest = 0;
    for (let index = 0; index < this.size; index++) {
      const unit = this.units[index]!;
      if (unit !== title && !units.isQuote(unit))
        closest = Math.max(closest, closenessOfParagraph(this.#counts[unit]!, units.partLength(unit)));
    }
    return closest;
  }

  /** The same of the quotes. */
  closestQuote(units: Units): number {
    let closest = 0;
    for (let index = 0; index < this.size; index++) {
      const unit = this.units[index]!;
      if (units.isQuote(unit))
        closest = Math.max(closest, closenessOfQuote(this.#counts[unit]!, units.quoteLength(unit)));
    }
    return closest;
  }

  /** Counts one more in a unit. */
  add(unit: number): void {
    if (this.#counts[unit]!++ > 0) return;
    if (this.size === this.units.length) {
      const longer = new Int32Array(this.size * 2);
      longer.set(this.units);
      this.units = longer;
    }
    this.units[this.size++] = unit;
  }

  #clear({ words }: Units): void {
    for (let index = 0; index < this.size; index++) this.#counts[this.units[index]!] = 0;
    this.size = 0;
    if (this.#counts.length < words * 32) this.#counts = new Int32Array(words * 64);
  }
}
