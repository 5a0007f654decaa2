import { CompressionError } from './compression-error.js';

/** Bytes that may come out however few went in. */
const FREE_BYTES = 67_108_864;
/** Bytes that may come out for each that went in; prose gives 3 to 10, a table of one value 100. */
const MOST_RATIO = 200;

/** Counts what goes into a decompressor and what comes out. */
export class BombGuard {
  #taken = 0;
  #given = 0;

  took(bytes: number): void {
    this.#taken += bytes;
  }

  /** @throws CompressionError when far more came out than prose can have been packed into what went in */
  gave(bytes: number): void {
    this.#given += bytes;
    if (this.#given > FREE_BYTES && this.#given > MOST_RATIO * this.#taken)
      throw new CompressionError(`expands to more than ${MOST_RATIO} times its size, as no document does`);
  }
}
