/** Numbers strings that come up again and again. */
export class NumberedStrings {
  readonly #numbers = new Map<string, number>();
  readonly #strings: string[] = [];

  get count(): number {
    return this.#strings.length;
  }

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#strings.length);
    return this.#strings.push(text) - 1;
  }

  at(number: number): string {
    return this.#strings[number]!;
  }
}
