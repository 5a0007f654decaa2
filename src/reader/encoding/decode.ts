import { markedEncoding, unmarkedUtf16 } from './byte-order-mark.js';
import { encodingDeclaredIn } from './declared-encoding.js';
import { decodeLegacy } from './decode-legacy.js';
import { type Decoded, decodedAs } from './decoded.js';
import { encodingOf } from './encoding-label.js';
import { strictUtf8, utf8Census } from './utf-8.js';

/** Encodings whose text may be UTF-8 by chance when there are few letters of it. */
const TWO_BYTE = new Set(['gbk', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr']);
const CERTAIN_LETTERS = 6;
const ESCAPE = '\u001b';

/**
 * By the byte-order mark, which is left out; else as UTF-8 where the bytes are that, whatever is declared, since no text of another encoding
 * is by chance; else in the encoding that the bearer declares, or the document itself; else by the letters. Never throws.
 * @param charset label of an encoding from an HTTP header; unknown ones are passed over
 */
export function decodeBytes(bytes: Uint8Array, charset: string | null): Decoded {
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (sure !== null) return decodedAs(sure, bytes, []);
  const text = strictUtf8(bytes);
  if (text !== null && text.length === bytes.length && !text.includes(ESCAPE))
    return { text, encoding: 'utf-8', codes: [] };
  const declared = encodingOf(charset) ?? encodingDeclaredIn(bytes);
  return text === null ? decodeLegacy(bytes, declared) : decodeUtf8(text, bytes, declared);
}

/** The text alone, for a line of a stream or a document whose diagnostics nobody asks for. */
export const decode = (bytes: Uint8Array, charset: string | null = null): string =>
  decodeBytes(bytes, charset).text;

function decodeUtf8(text: string, bytes: Uint8Array, declared: string | null): Decoded {
  const utf8: Decoded = { text, encoding: 'utf-8', codes: [] };
  if (declared === null || declared === 'utf-8') return utf8;
  const isAscii = text.length === bytes.length;
  if (isAscii && declared !== 'iso-2022-jp') return utf8;
  const mayBeOther = isAscii || (TWO_BYTE.has(declared) && utf8Census(bytes).letters < CERTAIN_LETTERS);
  const other = mayBeOther ? decodedAs(declared, bytes, []) : null;
  return other?.codes.length === 0 ? other : { ...utf8, codes: isAscii ? [] : ['ENCODING_OVERRULED'] };
}
