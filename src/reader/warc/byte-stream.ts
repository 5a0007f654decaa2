import { CompressionError } from '../compression/compression-error.js';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Takes lines and counted bytes from a stream, holding no more of it than it was asked for. Compressed data that is damaged ends it. */
export class ByteStream {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);
  #damage: string | null = null;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** What ended the stream before its end, told once; null when nothing did. */
  tellDamage(): string | null {
    const damage = this.#damage;
    this.#damage = null;
    return damage;
  }

  /**
   * The next line in Latin-1, without its end; null at the end of the stream. Of a line that is longer than `limit` bytes, the first of them: the
   * rest comes as a line of its own.
   */
  async line(limit: number): Promise<string | null> {
    let end = this.#rest.indexOf(LINE_FEED);
    while (end < 0 && this.#rest.length < limit) {
      const looked = this.#rest.length;
      if (!(await this.#more())) break;
      end = this.#rest.indexOf(LINE_FEED, looked);
    }
    if (this.#rest.length === 0) return null;
    const isWhole = end >= 0 && end <= limit;
    const size = isWhole ? end : Math.min(this.#rest.length, limit);
    const hasReturn = isWhole && size > 0 && this.#rest[size - 1] === CARRIAGE_RETURN;
    const line = this.#rest.toString('latin1', 0, hasReturn ? size - 1 : size);
    this.#rest = this.#rest.subarray(isWhole ? size + 1 : size);
    return line;
  }

  /** The next bytes; fewer at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let missing = count;
    for await (const piece of this.#upTo(count)) {
      pieces.push(piece);
      missing -= piece.length;
    }
    return missing === 0 && pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
  }

  /** How many of the next bytes there were to pass over. */
  async skip(count: number): Promise<number> {
    let passed = 0;
    for await (const piece of this.#upTo(count)) passed += piece.length;
    return passed;
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async *#upTo(count: number): AsyncGenerator<Buffer> {
    for (let missing = count; missing > 0; ) {
      if (this.#rest.length === 0 && !(await this.#more())) return;
      const piece = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(piece.length);
      missing -= piece.length;
      yield piece;
    }
  }

  async #more(): Promise<boolean> {
    const value = await this.#next();
    if (value === null) return false;
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    return true;
  }

  async #next(): Promise<Uint8Array | null> {
    try {
      const next = await this.#chunks.next();
      return next.done ? null : next.value;
    } catch (error) {
      if (!(error instanceof CompressionError)) throw error;
      this.#damage = error.message;
      return null;
    }
  }
}
