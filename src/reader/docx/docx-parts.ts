import { zipEntries } from '../archive/zip-entries.js';
import { BombGuard } from '../compression/bomb-guard.js';
import { CompressionError } from '../compression/compression-error.js';
import { decode } from '../encoding/decode.js';

const NAMES = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'] as const;

export type DocxPart = (typeof NAMES)[number];

/** Bytes that the parts of a document may have together, unpacked. */
const MOST_BYTES = 134_217_728;

/** Unpacked texts of the parts that are read, by name. @throws CompressionError when the archive is damaged or a bomb */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<DocxPart, string>> {
  const parts = new Map<DocxPart, string>();
  let left = MOST_BYTES;
  for await (const { name, packedSize, open, isEncrypted } of zipEntries(bytes)) {
    const part = NAMES.find((each) => each === name);
    if (part === undefined || parts.has(part)) continue;
    if (isEncrypted) throw new CompressionError('is encrypted; save it without its password first');
    const pieces: Uint8Array[] = [];
    const guard = new BombGuard();
    guard.took(packedSize);
    for await (const piece of open()) {
      guard.gave(piece.length);
      left -= piece.length;
      if (left < 0)
        throw new CompressionError(
          `has more than ${MOST_BYTES} bytes, the most that are read of one document`,
        );
      pieces.push(piece);
    }
    parts.set(part, decode(Buffer.concat(pieces)));
  }
  return parts;
}
