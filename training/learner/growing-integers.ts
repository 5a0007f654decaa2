/** Whole numbers that are appended by the million. */
export class GrowingIntegers {
  #values = new Int32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    this.#reserve(1);
    this.#values[this.#length++] = value;
  }

  append(values: Int32Array, count: number): void {
    this.#reserve(count);
    this.#values.set(values.subarray(0, count), this.#length);
    this.#length += count;
  }

  /** The values so far; a view that is out of date once more are appended. */
  values(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#values.length) return;
    let size = this.#values.length;
    while (size < this.#length + count) size *= 2;
    const larger = new Int32Array(size);
    larger.set(this.#values);
    this.#values = larger;
  }
}
