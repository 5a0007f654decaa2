import { decodeBytes } from './decode.js';
import type { Decoded } from './decoded.js';
import { hasMojibake, mojibakeUndone } from './mojibake.js';

/**
 * The text of a whole document, with letters restored that were spoilt before it was saved. Offsets into a document count its code units.
 * @param charset as in `decodeBytes`
 */
export function decodeDocument(bytes: Uint8Array, charset: string | null): Decoded {
  const decoded = decodeBytes(bytes, charset);
  if (decoded.encoding !== 'utf-8') return decoded;
  const undone = mojibakeUndone(decoded.text);
  if (undone !== null) return { ...decoded, text: undone, codes: [...decoded.codes, 'MOJIBAKE_UNDONE'] };
  return hasMojibake(decoded.text) ? { ...decoded, codes: [...decoded.codes, 'MOJIBAKE_LEFT'] } : decoded;
}
