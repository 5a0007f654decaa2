import type { DiagnosticCode } from '../../model/diagnostic.js';
import { decodeAs } from './encoding-label.js';

/** The text of some bytes, and what had to be settled to get it. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding it was read in: 'utf-8', 'windows-1251' (https://encoding.spec.whatwg.org/#names-and-labels). */
  readonly encoding: string;
  readonly codes: readonly DiagnosticCode[];
}

export function decodedAs(encoding: string, bytes: Uint8Array, codes: readonly DiagnosticCode[]): Decoded {
  const text = decodeAs(encoding, bytes);
  return { text, encoding, codes: text.includes('\ufffd') ? [...codes, 'UNDECODABLE_BYTES'] : codes };
}
