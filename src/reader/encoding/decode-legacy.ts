import { type Decoded, decodedAs } from './decoded.js';
import { canTell, detectEncoding, plausibilityAs } from './detect-encoding.js';
import { type Utf8Census, utf8Census } from './utf-8.js';

/** Letters from which on letters may overrule what a document says of itself. */
const CERTAIN_LETTERS = 12;

/** Bytes that are not UTF-8 throughout. */
export function decodeLegacy(bytes: Uint8Array, declared: string | null): Decoded {
  if (isDamagedUtf8(utf8Census(bytes), declared)) {
    const isOverruled = declared !== null && declared !== 'utf-8';
    return decodedAs('utf-8', bytes, isOverruled ? ['ENCODING_OVERRULED'] : []);
  }
  if (declared !== null && !canTell(declared) && declared !== 'utf-8') return decodedAs(declared, bytes, []);
  const { encoding, plausibility } = detectEncoding(bytes);
  if (declared === null) return decodedAs(encoding, bytes, ['ENCODING_GUESSED']);
  if (declared === 'utf-8') return decodedAs(encoding, bytes, ['ENCODING_OVERRULED']);
  const { mean } = plausibilityAs(declared, bytes);
  const isWrong = mean < 1.5 && plausibility.mean > mean + 0.9 && plausibility.mean > 1;
  return isWrong && plausibility.letters >= CERTAIN_LETTERS
    ? decodedAs(encoding, bytes, ['ENCODING_OVERRULED'])
    : decodedAs(declared, bytes, []);
}

/** True for UTF-8 in which some bytes were lost: the more so, the more its declaration says so. */
function isDamagedUtf8({ letters, strays }: Utf8Census, declared: string | null): boolean {
  const perStray = declared === 'utf-8' ? 1 : declared === null ? 3 : 20;
  return letters >= strays * perStray;
}
