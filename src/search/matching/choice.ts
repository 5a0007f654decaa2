import type { Block } from '../index/block.js';
import { UnitBits } from '../index/unit-bits.js';
import type { UnitTest } from './unit-test.js';

/** One of the tests must be met. */
export class Choice implements UnitTest {
  readonly #united = new UnitBits();
  bits = this.#united;

  constructor(private readonly tests: readonly UnitTest[]) {}

  enter(block: Block, left: UnitBits): boolean {
    let isMet = false;
    for (const test of this.tests) {
      if (!test.enter(block, left)) continue;
      if (isMet) this.#unite(test.bits);
      else this.bits = test.bits;
      isMet = true;
    }
    return isMet;
  }

  #unite({ words }: UnitBits): void {
    if (this.bits !== this.#united) this.#united.set(this.bits);
    this.bits = this.#united;
    this.#united.or(words);
  }
}
