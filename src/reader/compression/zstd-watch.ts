import { CompressionError } from './compression-error.js';

/** Largest window that is kept; `zstd` itself refuses larger ones unless told otherwise. */
const MOST_WINDOW = 134_217_728;
/** Bytes of windows that may be moved, at first and for each byte that is read: the decoder moves its window at each block. */
const FREE_MOVES = 2 ** 32;
const MOVES_PER_BYTE = 8192;

const LONGEST_HEADER = 18;

/**
 * Follows the frames and blocks of zstd data (RFC 8878) ahead of the decoder, which would take memory for any window and time for any
 * number of blocks.
 */
export class ZstdWatch {
  #rest: Uint8Array = new Uint8Array();
  #skip = 0;
  #isInFrame = false;
  #window = 0;
  #checksum = 0;
  #moves = 0;
  #seen = 0;

  /** True between two frames. */
  get isWhole(): boolean {
    return !this.#isInFrame && this.#skip === 0 && this.#rest.length === 0;
  }

  /** @throws CompressionError when the decoder must not see these bytes */
  see(bytes: Uint8Array): void {
    this.#seen += bytes.length;
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    let at = 0;
    for (let taken = -1; taken !== 0; at += taken) taken = this.#next(all.subarray(at));
    this.#rest = all.slice(at);
    if (this.#moves > FREE_MOVES + MOVES_PER_BYTE * this.#seen)
      throw new CompressionError('the zstd data is cut into far more blocks than its size asks for');
  }

  /** Bytes of the next thing; 0 when more of it must come first. */
  #next(bytes: Uint8Array): number {
    if (this.#skip > 0) {
      const taken = Math.min(this.#skip, bytes.length);
      this.#skip -= taken;
      return taken;
    }
    return this.#isInFrame ? this.#block(bytes) : this.#frame(bytes);
  }

  #block(bytes: Uint8Array): number {
    if (bytes.length < 3) return 0;
    const header = bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16);
    const isRun = ((header >> 1) & 3) === 1;
    this.#skip = isRun ? 1 : header >> 3;
    this.#moves += this.#window;
    if ((header & 1) === 1) {
      this.#isInFrame = false;
      this.#skip += this.#checksum;
    }
    return 3;
  }

  #frame(bytes: Uint8Array): number {
    if (bytes.length < 8) return 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) >>> 4 === 0x184d2a5) {
      this.#skip = view.getUint32(4, true);
      return 8;
    }
    if (view.getUint32(0, true) !== 0xfd2fb528) throw new CompressionError('the zstd data is damaged');
    const flags = bytes[4]!;
    const isSingle = (flags & 0x20) !== 0;
    const sizeBytes = flags >> 6 === 0 ? Number(isSingle) : 1 << (flags >> 6);
    const sizeAt = 5 + Number(!isSingle) + [0, 1, 2, 4][flags & 3]!;
    if (bytes.length < Math.min(sizeAt + sizeBytes, LONGEST_HEADER)) return 0;
    this.#window = isSingle ? sizeOf(view, sizeAt, sizeBytes) : windowOf(bytes[5]!);
    if (this.#window > MOST_WINDOW)
      throw new CompressionError(`the zstd data asks for a window of more than ${MOST_WINDOW} bytes`);
    this.#checksum = (flags & 4) === 0 ? 0 : 4;
    this.#isInFrame = true;
    return sizeAt + sizeBytes;
  }
}

function windowOf(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function sizeOf(view: DataView, at: number, bytes: number): number {
  if (bytes === 1) return view.getUint8(at);
  if (bytes === 2) return view.getUint16(at, true) + 256;
  return bytes === 4 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
