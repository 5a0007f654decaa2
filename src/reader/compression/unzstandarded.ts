import { Decompress } from 'fzstd';
import { BombGuard } from './bomb-guard.js';
import { CompressionError } from './compression-error.js';
import { ZstdWatch } from './zstd-watch.js';

/** Bytes that are decoded at once: a block of four gives 128 KiB, so that more would fill the memory before anybody can stop it. */
const SLICE = 512;

/** The bytes of zstd data of one or several frames (RFC 8878), as far as they go; dictionaries are not known. */
export async function* unzstandarded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [guard, watch] = [new BombGuard(), new ZstdWatch()];
  const given: Uint8Array[] = [];
  const decoder = new Decompress((piece) => given.push(piece));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += SLICE) {
      const slice = chunk.subarray(at, at + SLICE);
      guard.took(slice.length);
      watch.see(slice);
      decode(decoder, slice);
      for (const piece of given.splice(0)) {
        guard.gave(piece.length);
        if (piece.length > 0) yield piece;
      }
    }
  }
  if (!watch.isWhole) throw new CompressionError('the zstd data is cut short');
  // A last frame of a few bytes waits for more until it is told that there is none.
  decode(decoder, new Uint8Array(), true);
  yield* given.filter((piece) => piece.length > 0);
}

function decode(decoder: Decompress, slice: Uint8Array, isLast = false): void {
  try {
    // The decoder may keep what it is given.
    decoder.push(slice.slice(), isLast);
  } catch (error) {
    throw new CompressionError(
      `the zstd data is damaged (${error instanceof Error ? error.message : error})`,
    );
  }
}
