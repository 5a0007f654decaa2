import { createGunzip } from 'node:zlib';
import { BombGuard } from './bomb-guard.js';
import { CompressionError } from './compression-error.js';
import { throughEngine } from './through-engine.js';

/** The bytes of gzip data of one or several members (RFC 1952), as far as they go. Zeros behind the last are padding. */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = new BombGuard();
  try {
    for await (const piece of throughEngine(watched(chunks, guard), createGunzip())) {
      guard.gave(piece.length);
      yield piece;
    }
  } catch (error) {
    throw explained(error);
  }
}

async function* watched(chunks: AsyncIterable<Uint8Array>, guard: BombGuard): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    guard.took(chunk.length);
    yield chunk;
  }
}

function explained(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'Z_BUF_ERROR') return new CompressionError('the gzip data is cut short');
  return code === 'Z_DATA_ERROR' ? new CompressionError('the gzip data is damaged') : error;
}
