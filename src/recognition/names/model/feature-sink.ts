import { mix } from '../../../learning/hash.js';

/** The features of one token while they are gathered: hashes of a template's number and its values. */
export class FeatureSink {
  values = new Int32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  add(template: number, value: number): void {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = mix(template, value);
  }

  pair(template: number, first: number, second: number): void {
    this.add(template, mix(first, second));
  }

  #grow(): void {
    const wider = new Int32Array(this.values.length * 2);
    wider.set(this.values);
    this.values = wider;
  }
}
