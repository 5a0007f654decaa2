/** What of some bytes is UTF-8 beyond ASCII. */
export interface Utf8Census {
  /** Letters of two to four bytes. */
  readonly letters: number;
  /** Bytes from 0x80 on that are in no letter. */
  readonly strays: number;
}

const isNext = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** Bytes of the letter that begins with a byte; 0 when none does. */
function lengthFrom(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isLetterAt(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = 1; next < length; next++) if (!isNext(bytes[at + next])) return false;
  return length > 0;
}

export function utf8Census(bytes: Uint8Array): Utf8Census {
  let [letters, strays] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at]! < 0x80) {
      at += 1;
      continue;
    }
    const length = lengthFrom(bytes[at]!);
    const isLetter = isLetterAt(bytes, at, length);
    if (isLetter) letters += 1;
    else strays += 1;
    at += isLetter ? length : 1;
  }
  return { letters, strays };
}

/** The text when the bytes are UTF-8 without fault, else null. */
export function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
