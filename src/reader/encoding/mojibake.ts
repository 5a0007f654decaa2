import { decodeAs } from './encoding-label.js';
import { strictUtf8 } from './utf-8.js';

/** The encodings that UTF-8 is read in by mistake; each byte stands for one letter in them. */
const MISTAKEN = ['windows-1252', 'windows-1251'];

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80);

/** Bytes by letter: those of the table, and the control characters that the mistake leaves where the table has a gap. */
function byteTable(encoding: string): ReadonlyMap<string, number> {
  const controls = Array.from(HIGH_BYTES, (byte) => [String.fromCharCode(byte), byte] as const).slice(0, 32);
  const letters = [...decodeAs(encoding, HIGH_BYTES)];
  return new Map([...controls, ...letters.map((letter, index) => [letter, index + 0x80] as const)]);
}

const TABLES = MISTAKEN.map(byteTable);

/** Null when a letter is in no byte of the table, or all are ASCII. */
function bytesOf(text: string, table: ReadonlyMap<string, number>): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  let isAscii = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : table.get(text[at]!);
    if (byte === undefined) return null;
    if (byte >= 0x80) isAscii = false;
    bytes[at] = byte;
  }
  return isAscii ? null : bytes;
}

/** Letters from which on chance is out of the question. */
const CERTAIN_LETTERS = 4;

function undoneOnce(text: string): string | null {
  for (const table of TABLES) {
    const bytes = bytesOf(text, table);
    const undone = bytes && strictUtf8(bytes);
    if (undone !== null && isLikely(undone)) return undone;
  }
  return null;
}

/** 'é““' could be one ideograph that was spoilt, but is more likely what it looks like. */
function isLikely(text: string): boolean {
  const letters = text.match(/[^\0-\u007f]/g) ?? [];
  return letters.length >= CERTAIN_LETTERS || letters.every((letter) => letter < '\u2200');
}

/** Times that a text may have been through the mistake. */
const MOST_ROUNDS = 3;

/**
 * The text before its UTF-8 was read as windows-1252 or windows-1251: 'â€œNoâ€\u009d' -> '“No”'. Null unless every letter of it that is not ASCII
 * goes back, so that nothing is lost and a text in which one true 'é' stands is left alone.
 */
export function mojibakeUndone(text: string): string | null {
  let undone: string | null = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = undoneOnce(undone ?? text);
    if (next === null) break;
    undone = next;
  }
  return undone;
}

const TRACES =
  /â€[\u0080-\u009f˜™š›œž¦¢“”]|Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ]|Â[\u00a0-\u00bf]|[ÐÑ][\u0080-\u00bf]|[РС][‚ѓ„…†‡€‰‹ђ‘’“”•–—™›]/g;

/** How many traces a text has before it is told of: one may be an example, or chance. */
const TELLING_TRACES = 2;

/** True for a text with what the mistake leaves behind. */
export const hasMojibake = (text: string): boolean => (text.match(TRACES)?.length ?? 0) >= TELLING_TRACES;
