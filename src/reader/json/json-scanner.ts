import { escapeAt } from './escapes.js';
import type { JsonScalar, JsonString } from './json-value.js';

/** What makes a document no JSON, and where. */
export class JsonFault extends Error {
  override readonly name = 'JsonFault';
  /** In the document. */
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

const BACKSLASH = 0x5c;

const WORD = /[\w.+-]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const CONSTANTS: readonly string[] = ['true', 'false', 'null'];

/** White space, the separator of JSON text sequences (RFC 7464) and a byte-order mark. */
const isSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x1e || code === 0xfeff;

/** Reads the words of JSON one by one, from the start of a text. */
export class JsonScanner {
  readonly #source: string;
  #at = 0;
  /** Where the next backslash of the source stands, its length when none does: looked for once a backslash, not once a string. */
  #backslash = -1;

  constructor(source: string) {
    this.#source = source;
  }

  /** Where the next word begins; the length of the text at its end. */
  next(): number {
    while (isSpace(this.#source.charCodeAt(this.#at))) this.#at += 1;
    return this.#at;
  }

  get at(): number {
    return this.#at;
  }

  /** The character that comes next; '' at the end. */
  peek(): string {
    return this.#source.charAt(this.next());
  }

  /** True when it came next; then it has been read. */
  take(character: string): boolean {
    if (this.peek() !== character) return false;
    this.#at += 1;
    return true;
  }

  /** @throws JsonFault when no string comes next */
  string(): JsonString {
    const start = this.next();
    if (this.#source[start] !== '"') throw this.unexpected('a name in quotation marks');
    const end = this.#source.indexOf('"', start + 1);
    if (end >= 0 && this.#backslashBehind(start) > end) return this.#stringOf(start, end);
    return this.#unescaped(start) ?? this.#escaped(start);
  }

  /** @throws JsonFault when no number and none of true, false and null comes next */
  scalar(): JsonScalar {
    const start = this.next();
    WORD.lastIndex = start;
    const literal = WORD.exec(this.#source)?.[0] ?? '';
    if (!NUMBER.test(literal) && !CONSTANTS.includes(literal)) throw this.unexpected('a value');
    this.#at = start + literal.length;
    return { kind: 'SCALAR', literal, span: { start, end: this.#at } };
  }

  unexpected(wanted: string): JsonFault {
    const character = this.peek();
    return new JsonFault(
      this.#at,
      character === '' ? `ends where ${wanted} is due` : `${wanted} is due here`,
    );
  }

  #stringOf(start: number, end: number): JsonString {
    this.#at = end + 1;
    const text = this.#source.slice(start + 1, end);
    return { kind: 'STRING', text, span: { start, end: this.#at } };
  }

  #backslashBehind(start: number): number {
    if (this.#backslash < start) {
      const found = this.#source.indexOf('\\', start);
      this.#backslash = found < 0 ? this.#source.length : found;
    }
    return this.#backslash;
  }

  /** By JSON.parse, which is many times as fast; null where it would not read the string. */
  #unescaped(start: number): JsonString | null {
    const end = this.#closing(start);
    if (end < 0) return null;
    try {
      const text = JSON.parse(this.#source.slice(start, end + 1)) as string;
      this.#at = end + 1;
      return { kind: 'STRING', text, span: { start, end: this.#at } };
    } catch {
      return null;
    }
  }

  /** Where the mark stands that closes a string: the next with an even number of backslashes before it. -1 for none. */
  #closing(start: number): number {
    const source = this.#source;
    for (let end = source.indexOf('"', start + 1); end >= 0; end = source.indexOf('"', end + 1)) {
      let before = end;
      while (source.charCodeAt(before - 1) === BACKSLASH) before -= 1;
      if ((end - before) % 2 === 0) return end;
    }
    return -1;
  }

  /** Lets control characters through, and tells where no escape is. */
  #escaped(start: number): JsonString {
    const source = this.#source;
    const parts: string[] = [];
    let from = start + 1;
    for (let at = from; ; at++) {
      const code = source.charCodeAt(at);
      if (Number.isNaN(code)) throw new JsonFault(start, 'this string is never closed');
      if (code === 0x22) {
        this.#at = at + 1;
        parts.push(source.slice(from, at));
        return { kind: 'STRING', text: parts.join(''), span: { start, end: this.#at } };
      }
      if (code !== BACKSLASH) continue;
      const found = escapeAt(source, at);
      if (found === null) throw new JsonFault(at, 'a backslash stands here with no escape behind it');
      parts.push(source.slice(from, at), found.letter);
      from = at + found.size;
      at = from - 1;
    }
  }
}
