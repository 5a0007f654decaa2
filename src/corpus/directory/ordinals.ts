/** Numbers people and sources in the order of their coming, so that what is found of each fits in a typed array. */
export class Ordinals {
  #count: number;

  constructor(first = 0) {
    this.#count = first;
  }

  /** How many were given out; none is larger. Those of records that are gone are not given again. */
  get count(): number {
    return this.#count;
  }

  /** Goes on from here without taking from these: for records that are looked at and forgotten. */
  branch(): Ordinals {
    return new Ordinals(this.#count);
  }

  next(): number {
    return this.#count++;
  }
}
