import type { Block } from '../index/block.js';
import { UnitBits } from '../index/unit-bits.js';
import { UnitTally } from '../index/unit-tally.js';
import { BLOCK_SIZE, type Units } from '../index/units.js';
import type { Occurrences } from './occurrences.js';
import { WordOccurrences } from './word-occurrences.js';

/** Where a phrase stands in the block at hand. */
export class PhraseOccurrences implements Occurrences {
  readonly counts = new Int32Array(BLOCK_SIZE);
  readonly #words: readonly WordOccurrences[];
  /** Where the places of each article begin among those found. */
  readonly #first = new Int32Array(BLOCK_SIZE);
  /** By article: how close its closest paragraph, and quote, is. */
  readonly #paragraphs = new Float64Array(BLOCK_SIZE);
  readonly #quotes = new Float64Array(BLOCK_SIZE);
  readonly #tally = new UnitTally();
  #units: Units | null = null;
  /** 1 for each article that holds all words and has units left. */
  readonly #candidates = new Uint8Array(BLOCK_SIZE);
  #found: Int32Array = new Int32Array(0);
  /** Places of the block at which the next word would go on with the phrase. */
  readonly #wanted = new UnitBits();

  /** @param words of each place of the phrase, the numbers of the words that may stand there */
  constructor(words: readonly (readonly number[])[]) {
    this.#words = words.map((numbers) => new WordOccurrences(numbers));
  }

  get length(): number {
    return this.#words.length;
  }

  enter(block: Block, left: UnitBits): boolean {
    this.#units = block.units;
    this.counts.fill(0);
    for (const word of this.#words) if (!word.enter(block)) return false;
    if (!this.#findCandidates(block, left)) return false;
    this.#find(block.units);
    this.#countFound();
    return this.#found.length > 0;
  }

  addUnits(bits: UnitBits): void {
    const [units, tally] = [this.#units!, this.#tally];
    for (let article = 0; article < units.articles; article++) {
      if (this.counts[article] === 0) continue;
      const from = this.#first[article]!;
      tally.take(units, article, this.#found, from, from + this.counts[article]!, this.length);
      bits.add(article);
      for (let index = 0; index < tally.size; index++) bits.add(tally.units[index]!);
      this.#paragraphs[article] = tally.closestParagraph(units, article);
      this.#quotes[article] = tally.closestQuote(units);
    }
  }

  places(article: number): Int32Array {
    return this.#found.subarray(this.#first[article]!);
  }

  closestParagraph(article: number): number {
    return this.#paragraphs[article]!;
  }

  closestQuote(article: number): number {
    return this.#quotes[article]!;
  }

  /** @returns whether there are any */
  #findCandidates({ units }: Block, left: UnitBits): boolean {
    let isAny = false;
    this.#candidates.fill(0);
    for (let article = 0; article < units.articles; article++) {
      if (!this.#holdsAll(article) || !units.hasAny(left, article)) continue;
      this.#candidates[article] = 1;
      isAny = true;
    }
    return isAny;
  }

  #holdsAll(article: number): boolean {
    for (const { counts } of this.#words) if (counts[article] === 0) return false;
    return true;
  }

  /** Fills `#found` with where the phrase begins. */
  #find(units: Units): void {
    const [first, ...others] = this.#words;
    this.#wanted.reset((units.starts[units.articles]! + 31) >> 5);
    first!.addBehind(this.#candidates, this.#wanted.words);
    for (const [index, word] of others.entries()) {
      if (index > 0) this.#wantBehind(this.#found);
      this.#found = word.placesAmong(this.#candidates, this.#wanted.words);
    }
    for (let index = 0; index < this.#found.length; index++) this.#found[index]! -= others.length;
  }

  #wantBehind(places: Int32Array): void {
    this.#wanted.reset(this.#wanted.length);
    for (let index = 0; index < places.length; index++) this.#wanted.add(places[index]! + 1);
  }

  #countFound(): void {
    const units = this.#units!;
    let at = 0;
    for (let article = 0; article < units.articles; article++) {
      const end = units.starts[article + 1]!;
      this.#first[article] = at;
      while (at < this.#found.length && this.#found[at]! < end) at++;
      this.counts[article] = at - this.#first[article]!;
    }
  }
}
