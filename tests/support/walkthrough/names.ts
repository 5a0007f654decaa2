/**
 * Values that differ each time, as '<name>' stands for them in a document: what is found where a name stands for the
 * first time is meant wherever it stands again.
 */
export class Names {
  readonly #values = new Map<string, string>();

  /** The text with what its names stand for, those that nothing is known of left as they are. */
  in(text: string): string {
    return text.replaceAll(NAME, (name) => this.#values.get(name) ?? name);
  }

  /** As `in`, after the names that are new have been learned from what was found; JSON values part by part. */
  fill(expected: unknown, found: unknown): unknown {
    if (typeof expected === 'string')
      return typeof found === 'string' ? this.#learn(expected, found) : expected;
    if (typeof expected !== 'object' || expected === null) return expected;
    if (Array.isArray(expected)) return expected.map((each, index) => this.fill(each, partOf(found, index)));
    const parts = Object.entries(expected).map(([key, each]) => [key, this.fill(each, partOf(found, key))]);
    return Object.fromEntries(parts);
  }

  #learn(expected: string, found: string): string {
    const known = this.in(expected);
    const names = known.match(NAME) ?? [];
    const shape = known.split(NAME).map(literally).join('(.+?)');
    const values = new RegExp(`^${shape}$`).exec(found)?.slice(1) ?? [];
    for (const [index, value] of values.entries()) this.#values.set(names[index]!, value);
    return this.in(expected);
  }
}

const NAME = /<[a-z-]+>/g;

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const partOf = (whole: unknown, key: string | number): unknown =>
  typeof whole === 'object' && whole !== null ? (whole as Record<string | number, unknown>)[key] : undefined;
