import { decodeCut } from './encoding-label.js';
import { type Plausibility, plausibilityOf } from './plausibility.js';

export interface Detected {
  readonly encoding: string;
  readonly plausibility: Plausibility;
}

/** In the order in which equals are taken. */
const CANDIDATES = [
  'windows-1252',
  'windows-1251',
  'koi8-r',
  'koi8-u',
  'iso-8859-2',
  'windows-1250',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];
const JAPANESE: ReadonlySet<string> = new Set(['shift_jis', 'euc-jp']);

/** Bytes that are looked at, from the first that is not ASCII on. */
const LOOKED_AT = 65_536;

function tellingPart(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 1);
  return bytes.subarray(start, start + LOOKED_AT);
}

/** True for the encodings that are told apart by their letters. */
export const canTell = (encoding: string): boolean => CANDIDATES.includes(encoding) || encoding === 'gbk';

/** How plausible the text of some bytes is in an encoding. */
export const plausibilityAs = (encoding: string, bytes: Uint8Array): Plausibility =>
  plausibilityOf(decodeCut(encoding, tellingPart(bytes)), JAPANESE.has(encoding));

/**
 * The encoding in which bytes that are no UTF-8 make the most plausible text; windows-1252 when none makes any. Told by how common the
 * letters are, by their case and by the scripts that stand side by side; good from a few words on.
 */
export function detectEncoding(bytes: Uint8Array): Detected {
  const [first, ...others] = CANDIDATES.map((encoding) => ({
    encoding,
    plausibility: plausibilityAs(encoding, bytes),
  }));
  return others.reduce(
    (best, next) => (next.plausibility.mean > best.plausibility.mean + 0.001 ? next : best),
    first!,
  );
}
