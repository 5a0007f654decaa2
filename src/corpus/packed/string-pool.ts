const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/** Strings that the pool remembers before it starts anew. */
const CAPACITY = 1 << 17;

/**
 * An equal string with memory of its own. A slice of a long string keeps the whole long string alive; its copy
 * does not. Lone surrogates survive.
 */
export function detached(text: string): string {
  const encoding = BEYOND_LATIN_1.test(text) ? 'utf16le' : 'latin1';
  return Buffer.from(text, encoding).toString(encoding);
}

/**
 * Gives one shared, detached string for equal strings, so that what a million quotes have in common ('said',
 * 'subject-of-cue') is held once. A cache and no more: it forgets all when full, and strings it gave away stay valid.
 */
export class StringPool {
  readonly #known = new Map<string, string>();

  share(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (this.#known.size >= CAPACITY) this.#known.clear();
    const own = detached(text);
    this.#known.set(own, own);
    return own;
  }
}
