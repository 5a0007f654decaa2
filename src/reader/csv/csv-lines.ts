import { decode } from '../encoding/decode.js';
import { byteLines } from '../json-lines/byte-lines.js';

/** A line of the file without its LF, and where it begins. */
export interface CsvLine {
  /** Null when the line is longer than what is read. */
  readonly text: string | null;
  /** From 1; a lone CR ends a line too, as it does for editors. */
  readonly number: number;
  /** Code units of the file as decoded before it; infinity behind a line that was too long to be decoded. */
  readonly offset: number;
}

const LONE_CR = /\r(?!$)/g;

/**
 * The lines of a file of any size, decoded one by one: in UTF-16 when its byte-order mark or its bearer says so, else as `decode` does.
 * @param limit most bytes of a line that are read
 */
export async function* csvLines(
  chunks: AsyncIterable<Uint8Array>,
  charset: string | null,
  limit: number,
): AsyncGenerator<CsvLine> {
  let [number, offset] = [1, 0];
  for await (const { bytes, size } of byteLines(inAscii(chunks, charset), limit)) {
    const text = size > limit ? null : decode(bytes, charset?.startsWith('utf-16') ? null : charset);
    yield { text, number, offset };
    number += 1 + (text?.match(LONE_CR)?.length ?? 0);
    offset += text === null ? Number.POSITIVE_INFINITY : text.length + 1;
  }
}

/** The same bytes when ASCII stands for itself in them; UTF-16 is turned into UTF-8. */
async function* inAscii(
  chunks: AsyncIterable<Uint8Array>,
  charset: string | null,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array();
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isKnown = false;
  for await (const chunk of chunks) {
    const bytes: Uint8Array = isKnown ? chunk : Buffer.concat([head, chunk]);
    head = bytes;
    if (!isKnown && bytes.length < 2) continue;
    if (!isKnown) decoder = utf16(bytes, charset);
    isKnown = true;
    yield decoder === null ? bytes : Buffer.from(decoder.decode(bytes, { stream: true }));
  }
  if (!isKnown) yield head;
  else if (decoder !== null) yield Buffer.from(decoder.decode());
}

function utf16(bytes: Uint8Array, charset: string | null): InstanceType<typeof TextDecoder> | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return charset?.startsWith('utf-16')
    ? new TextDecoder(charset === 'utf-16be' ? charset : 'utf-16le')
    : null;
}
