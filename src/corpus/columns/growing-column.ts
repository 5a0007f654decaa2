export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** A little at a time: a column that doubles would stand half empty. */
const GROWTH = 1.25;
const LEAST = 64;
/** Columns of one table are told apart by where they begin, so that no two of so many neighbours grow in one turn. */
const APART = 8;

let made = 0;

/** Numbers of one field of all rows of a table. */
export class GrowingColumn<Values extends Numbers> {
  values: Values;
  #next = LEAST * GROWTH ** ((made++ % APART) / APART);

  constructor(private readonly make: (length: number) => Values) {
    this.values = make(0);
  }

  /** @param end behind the last row that is to be written */
  makeRoom(end: number): void {
    if (end <= this.values.length) return;
    while (this.#next < end) this.#next *= GROWTH;
    const longer = this.make(Math.ceil(this.#next));
    longer.set(this.values);
    this.values = longer;
  }
}

export const bytes = (): GrowingColumn<Uint8Array> => new GrowingColumn((length) => new Uint8Array(length));
export const shorts = (): GrowingColumn<Uint16Array> =>
  new GrowingColumn((length) => new Uint16Array(length));
export const integers = (): GrowingColumn<Int32Array> =>
  new GrowingColumn((length) => new Int32Array(length));
export const floats = (): GrowingColumn<Float64Array> =>
  new GrowingColumn((length) => new Float64Array(length));
