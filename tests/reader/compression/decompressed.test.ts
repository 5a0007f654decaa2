import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decompressed } from '../../../src/reader/compression/decompressed.js';
import { inChunks } from '../../support/byte-chunks.js';
import { zstdFrame, zstdRuns } from '../../support/zstd-writer.js';

/** What came, and the message of what was thrown behind it. */
async function read(bytes: Uint8Array, chunkSize = 1000): Promise<readonly [string, string | null]> {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of decompressed(inChunks(bytes, chunkSize))) pieces.push(piece);
  } catch (error) {
    return [Buffer.concat(pieces).toString(), (error as Error).message];
  }
  return [Buffer.concat(pieces).toString(), null];
}

/** Counts what comes instead of keeping it. */
async function count(bytes: Uint8Array): Promise<readonly [number, string | null]> {
  let size = 0;
  try {
    for await (const piece of decompressed(inChunks(bytes, 65_536))) size += piece.length;
  } catch (error) {
    return [size, (error as Error).message];
  }
  return [size, null];
}

const NOISE = fc.sample(fc.uint8Array({ minLength: 50_000, maxLength: 50_000 }), { seed: 1, numRuns: 1 })[0]!;

const KINDS = [
  ['gzip', (bytes: Uint8Array) => gzipSync(bytes)],
  ['zstd', (bytes: Uint8Array) => zstdFrame(bytes)],
] as const;

describe.each(KINDS)('%s', (name, pack) => {
  test.each([1, 7, 65_536])('is unpacked, in chunks of %i', async (size) => {
    expect(await read(pack(Buffer.from('Gate shut.')), size)).toEqual(['Gate shut.', null]);
  });

  test('of several members', async () => {
    const bytes = Buffer.concat(['One. ', 'Two. ', 'Three.'].map((text) => pack(Buffer.from(text))));
    expect(await read(bytes)).toEqual(['One. Two. Three.', null]);
  });

  test('that is cut short gives what is whole, then says so', async () => {
    const bytes = Buffer.concat([pack(Buffer.from('One.')), pack(NOISE)]);
    const [text, message] = await read(bytes.subarray(0, bytes.length - 10), 5000);
    expect(text.startsWith('One.')).toBe(true);
    expect(message).toBe(`the ${name} data is cut short`);
  });

  test('that is damaged says so', async () => {
    const [first, second] = [pack(Buffer.from('One.')), pack(NOISE)];
    const bytes = Buffer.concat([first, second.subarray(0, 4), Buffer.alloc(1000, 0xff)]);
    const [text, message] = await read(bytes, first.length);
    expect(text).toBe('One.');
    expect(message).toMatch(`the ${name} data `);
  });

  test('of nothing', async () => {
    expect(await read(pack(Buffer.from('')))).toEqual(['', null]);
  });
});

test('what is not packed comes as it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 50 }), async (text) => {
      expect(await read(Buffer.from(text), 3)).toEqual([text, null]);
    }),
  );
});

test('skippable frames of zstd are skipped', async () => {
  const skippable = Buffer.from([0x51, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const bytes = Buffer.concat([skippable, zstdFrame(Buffer.from('One.')), skippable]);
  expect(await read(bytes)).toEqual(['One.', null]);
});

describe('bombs', () => {
  test('gzip that expands beyond all measure is stopped near the limit', async () => {
    const [size, message] = await count(gzipSync(Buffer.alloc(90_000_000)));
    expect(message).toBe('expands to more than 200 times its size, as no document does');
    expect(size).toBeLessThan(70_000_000);
  });

  test('so is zstd', async () => {
    const [size, message] = await count(zstdRuns(2000, 131_072));
    expect(message).toBe('expands to more than 200 times its size, as no document does');
    expect(size).toBeLessThan(70_000_000);
  });

  test('a window larger than memory is not made', async () => {
    const frames = Buffer.concat([zstdFrame(Buffer.from('One.')), zstdFrame(Buffer.from('Two.'), 0xa0)]);
    const [, message] = await read(frames);
    expect(message).toBe('the zstd data asks for a window of more than 134217728 bytes');
  });

  test('blocks that cost far more than they hold are not read to the end', async () => {
    const [, message] = await count(zstdRuns(300, 1, 0x80));
    expect(message).toBe('the zstd data is cut into far more blocks than its size asks for');
  });
});

test('whoever stops reading early leaves nothing behind', async () => {
  for await (const piece of decompressed(inChunks(gzipSync(NOISE), 100))) {
    expect(piece.length).toBeGreaterThan(0);
    break;
  }
});
