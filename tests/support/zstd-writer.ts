const MAGIC = [0x28, 0xb5, 0x2f, 0xfd];
/** Exponent of 7: a window of 128 KiB. */
const WINDOW = 0x38;

const blockHeader = (isLast: boolean, type: 0 | 1, size: number): number[] => {
  const header = Number(isLast) | (type << 1) | (size << 3);
  return [header & 0xff, (header >> 8) & 0xff, header >> 16];
};

/** A frame of raw blocks (RFC 8878): nothing is made smaller. */
export function zstdFrame(bytes: Uint8Array, window = WINDOW): Buffer {
  return Buffer.from([...MAGIC, 0, window, ...blockHeader(true, 0, bytes.length), ...bytes]);
}

/** A frame of blocks that say one byte over and over. */
export function zstdRuns(count: number, size: number, window = WINDOW): Buffer {
  const run = Buffer.from([...blockHeader(false, 1, size), 0x61]);
  return Buffer.concat([
    Buffer.from([...MAGIC, 0, window]),
    ...Array.from({ length: count }, () => run),
    Buffer.from(blockHeader(true, 0, 0)),
  ]);
}
