import { decodeWindows1252 } from './windows-1252.js';

/**
 * Name of the encoding that a label stands for ('latin1' -> 'windows-1252', 'cp1251' -> 'windows-1251'), null for labels that stand for none.
 * https://encoding.spec.whatwg.org/#names-and-labels
 */
export function encodingOf(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** The text of bytes, those that stand for nothing as U+FFFD. A byte-order mark of the encoding is left out. */
export const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** The same for bytes that may be cut inside of a letter, whose part is left out. */
export const decodeCut = (encoding: string, bytes: Uint8Array): string =>
  encoding === 'windows-1252'
    ? decodeWindows1252(bytes)
    : new TextDecoder(encoding).decode(bytes, { stream: true });
