/** Numbers people and sources in the order of their coming, so that what is found of each fits in a typed array. */
export class Ordinals {
  #count = 0;

  /** How many were given out; none is larger. Those of records that are gone are not given again. */
  get count(): number {
    return this.#count;
  }

  next(): number {
    return this.#count++;
  }
}
