import { BombGuard } from '../compression/bomb-guard.js';
import { CompressionError } from '../compression/compression-error.js';
import type { ZipEntry } from './zip-entries.js';

/** Bytes that the files of one archive may have together, those of archives in it included. */
const MOST_BYTES = 2 ** 33;
/** Files that are read of one archive, those of archives in it included. */
const MOST_FILES = 100_000;

/** What may still come out of one archive. */
export class ArchiveBudget {
  #bytes = MOST_BYTES;
  #files = MOST_FILES;

  /** False when the archive has more files than are read. */
  takeFile(): boolean {
    this.#files -= 1;
    return this.#files >= 0;
  }

  /** The bytes of a file, counted. @throws CompressionError when there are too many */
  async *counted(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    const guard = new BombGuard();
    guard.took(entry.packedSize);
    for await (const piece of entry.open()) {
      guard.gave(piece.length);
      this.#bytes -= piece.length;
      if (this.#bytes < 0)
        throw new CompressionError(`comes after ${MOST_BYTES} bytes, the most that are read of one archive`);
      yield piece;
    }
  }
}

export const TOO_MANY_FILES = `has more than ${MOST_FILES} files, the most that are read of one archive`;
