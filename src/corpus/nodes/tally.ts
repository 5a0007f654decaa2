/** Counts of things. */
export class Tally<Thing> {
  readonly #counts = new Map<Thing, number>();

  add(thing: Thing, times = 1): void {
    const count = this.count(thing) + times;
    if (count === 0) this.#counts.delete(thing);
    else this.#counts.set(thing, count);
  }

  count(thing: Thing): number {
    return this.#counts.get(thing) ?? 0;
  }

  /** Most frequent first. @param tie decides between those seen equally often */
  ranked(tie: (a: Thing, b: Thing) => number): Thing[] {
    return [...this.#counts.keys()].sort((a, b) => this.count(b) - this.count(a) || tie(a, b));
  }
}

/** Later code units first: this prefers 'André' to 'Andre' and 'Okafor' to 'OKAFOR'. */
const laterLettersFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The fuller form first. */
export const longerFirst = (a: string, b: string): number => b.length - a.length || laterLettersFirst(a, b);
