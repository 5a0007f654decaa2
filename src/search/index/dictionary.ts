/** New words up to this many are looked through one by one; then they are sorted in. */
const FEW = 4096;

/** The words of all articles by number, in how many articles each stands, and in the order of their letters. */
export class Dictionary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #holders = new Int32Array(1024);
  #sorted: string[] = [];
  #unsorted: string[] = [];

  get size(): number {
    return this.#words.length;
  }

  /** Number of a word; a new one gets the next. */
  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    // Made of a reused buffer: it shares no memory with an article.
    this.#numbers.set(word, this.#words.length);
    this.#unsorted.push(word);
    if (this.#unsorted.length > FEW) this.#sortIn();
    if (this.#words.length === this.#holders.length) this.#grow();
    return this.#words.push(word) - 1;
  }

  /** The number of a word that stands in an article. */
  find(word: string): number | null {
    const number = this.#numbers.get(word);
    return number === undefined || this.holders(number) === 0 ? null : number;
  }

  /** Numbers of the words that begin so and stand in an article. */
  startingWith(prefix: string): number[] {
    const found = this.#unsorted.filter((word) => word.startsWith(prefix));
    for (let at = this.#firstFrom(prefix); this.#sorted[at]?.startsWith(prefix); at++)
      found.push(this.#sorted[at]!);
    return found.map((word) => this.#numbers.get(word)!).filter((number) => this.holders(number) > 0);
  }

  /** Articles that hold the word. */
  holders(number: number): number {
    return this.#holders[number]!;
  }

  /** Enters (1) or strikes (-1) an article that holds the word. */
  count(number: number, sign: 1 | -1): void {
    this.#holders[number]! += sign;
  }

  #grow(): void {
    const longer = new Int32Array(this.#holders.length * 2);
    longer.set(this.#holders);
    this.#holders = longer;
  }

  #firstFrom(prefix: string): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sorted[middle]! < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** One walk over both: sorting them all would take seconds in the course of a large corpus. */
  #sortIn(): void {
    const [old, added] = [this.#sorted, this.#unsorted.sort()];
    const merged: string[] = new Array(old.length + added.length);
    let [left, right] = [0, 0];
    for (let at = 0; at < merged.length; at++) {
      const takeOld = right === added.length || (left < old.length && old[left]! < added[right]!);
      merged[at] = takeOld ? old[left++]! : added[right++]!;
    }
    this.#sorted = merged;
    this.#unsorted = [];
  }
}
