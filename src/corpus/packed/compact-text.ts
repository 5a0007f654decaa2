import type { Span } from '../../text/span.js';
import { detached } from './string-pool.js';

/**
 * Characters beyond Latin 1 that English news is printed with, in the places of the control characters U+0080 to
 * U+009F, which no text needs. The first 27 are those of Windows-1252.
 */
const PRINTERS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\u2009\u200a\u200b\u2011\u2212';

const FIRST_PLACE = 0x80;
const NOT_COMPACT = 0;

const byteOfUnit = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit < FIRST_PLACE || (unit >= FIRST_PLACE + PRINTERS.length && unit < 0x100) ? unit : NOT_COMPACT,
);
for (const [index, letter] of [...PRINTERS].entries()) byteOfUnit[letter.charCodeAt(0)] = FIRST_PLACE + index;

/** The code unit that each byte of a compact text stands for. */
export const unitOfByte = Uint16Array.from({ length: 0x100 }, (_, byte) =>
  byte >= FIRST_PLACE && byte < FIRST_PLACE + PRINTERS.length
    ? PRINTERS.charCodeAt(byte - FIRST_PLACE)
    : byte,
);

const PRINTED = new RegExp(`[${PRINTERS}]`);
const CODED = /[\u0080-\u009f]/g;

/**
 * A text in one byte a character where V8 would take two: a single curly quotation mark makes it do so for the whole
 * string. Texts with other characters are kept as they are. Offsets are those of the text itself.
 */
export class CompactText implements Span {
  /** A text is the span of all of itself. */
  get start(): 0 {
    return 0;
  }

  /** The text, or, when `isCoded`, a Latin 1 string of the same length that stands for it. */
  readonly units: string;
  readonly isCoded: boolean;

  constructor(text: string) {
    const bytes = PRINTED.test(text) ? bytesOf(text) : null;
    this.isCoded = bytes !== null;
    this.units = bytes === null ? detached(text) : bytes.toString('latin1');
  }

  get end(): number {
    return this.units.length;
  }

  /** Copies only what is coded: a slice of plain letters is a view of the text. */
  slice({ start, end }: Span): string {
    const units = this.units.slice(start, end);
    return this.isCoded ? units.replace(CODED, decoded) : units;
  }

  toString(): string {
    return this.slice(this);
  }
}

const decoded = (unit: string): string => PRINTERS.charAt(unit.charCodeAt(0) - FIRST_PLACE);

/** Null when a character has no byte. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.allocUnsafe(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = byteOfUnit[text.charCodeAt(index)]!;
    if (byte === NOT_COMPACT) return null;
    bytes[index] = byte;
  }
  return bytes;
}
