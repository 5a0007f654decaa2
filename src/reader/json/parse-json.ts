import { JsonFault, JsonScanner } from './json-scanner.js';
import type { JsonList, JsonObject, JsonValue } from './json-value.js';

type Growing<Container, Part> = Omit<Container, 'isWhole' | 'span' | keyof Part> &
  Part & { isWhole: boolean; readonly span: { readonly start: number; end: number } };

type OpenObject = Growing<JsonObject, { readonly members: Map<string, JsonValue> }>;
type OpenList = Growing<JsonList, { readonly items: JsonValue[] }>;

export interface ParsedJson {
  /** One for a document; more for texts that follow each other (RFC 7464, a text a line). */
  readonly values: readonly JsonValue[];
  /** What ended the reading before the end of the text; what was open then is in `values`, and not whole. */
  readonly fault: JsonFault | null;
}

/**
 * The values of a JSON text and where they stand. What is broken is read up to the break. Lenient in one thing: line ends and other
 * control characters may stand in strings. Linear, and as deep as the text is: nothing calls itself. Never throws.
 */
export function parseJson(source: string): ParsedJson {
  const parse = new JsonParse(source);
  try {
    while (parse.hasMore()) parse.value();
    return { values: parse.values, fault: null };
  } catch (error) {
    if (error instanceof JsonFault) return { values: parse.values, fault: error };
    throw error;
  }
}

class JsonParse {
  readonly values: JsonValue[] = [];
  readonly #scanner: JsonScanner;
  readonly #open: (OpenObject | OpenList)[] = [];

  constructor(source: string) {
    this.#scanner = new JsonScanner(source);
  }

  hasMore(): boolean {
    return this.#scanner.peek() !== '';
  }

  /** Reads one value of the outermost level. */
  value(): void {
    this.#begin((value) => this.values.push(value));
    for (let inner = this.#open.at(-1); inner !== undefined; inner = this.#open.at(-1)) {
      if (inner.kind === 'OBJECT') this.#inObject(inner);
      else this.#inList(inner);
    }
  }

  #inObject(object: OpenObject): void {
    if (this.#isClosed(object, '}', object.members.size > 0)) return;
    const name = this.#scanner.string().text;
    if (!this.#scanner.take(':')) throw this.#scanner.unexpected('a colon');
    this.#begin((value) => object.members.set(name, value));
  }

  #inList(list: OpenList): void {
    if (this.#isClosed(list, ']', list.items.length > 0)) return;
    this.#begin((value) => list.items.push(value));
  }

  /** Closes it where it ends, else goes on to its next part. */
  #isClosed(container: OpenObject | OpenList, bracket: string, hasParts: boolean): boolean {
    if (this.#scanner.take(bracket)) {
      container.isWhole = true;
      container.span.end = this.#scanner.at;
      this.#open.pop();
      return true;
    }
    if (hasParts && !this.#scanner.take(',')) throw this.#scanner.unexpected(`a comma or ${bracket}`);
    return false;
  }

  /** Reads a value without parts, or the bracket that opens one with parts. */
  #begin(keep: (value: JsonValue) => void): void {
    const [start, character] = [this.#scanner.next(), this.#scanner.peek()];
    const span = { start, end: start };
    if (character === '"') keep(this.#scanner.string());
    else if (this.#scanner.take('{'))
      this.#opened({ kind: 'OBJECT', members: new Map(), span, isWhole: false }, keep);
    else if (this.#scanner.take('[')) this.#opened({ kind: 'LIST', items: [], span, isWhole: false }, keep);
    else keep(this.#scanner.scalar());
  }

  #opened(container: OpenObject | OpenList, keep: (value: JsonValue) => void): void {
    keep(container);
    this.#open.push(container);
  }
}
