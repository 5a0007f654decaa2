import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLines } from '../../../src/reader/json-lines/byte-lines.js';
import { peek } from '../../../src/reader/peek.js';

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

async function linesOf(chunks: AsyncIterable<Buffer>): Promise<readonly [number, string][]> {
  const lines: [number, string][] = [];
  for await (const { bytes, number } of byteLines(chunks)) lines.push([number, bytes.toString()]);
  return lines;
}

const text = fc.string({ unit: fc.constantFrom('a', 'é', '\u2028', '\r', '\n') });
const sizes = fc.array(fc.nat(5));

test('lines are those of split, numbered from 1, however the bytes come in', async () => {
  await fc.assert(
    fc.asyncProperty(text, sizes, async (text, sizes) => {
      const expected = text
        .replace(/\n$/, '')
        .split('\n')
        .map((line, index) => [index + 1, line]);
      expect(await linesOf(inChunks(Buffer.from(text), sizes))).toEqual(text === '' ? [] : expected);
    }),
  );
});

test('peeking shows the beginning and takes nothing away', async () => {
  await fc.assert(
    fc.asyncProperty(text, sizes, fc.nat(20), async (text, sizes, length) => {
      const bytes = Buffer.from(text);
      const { head, chunks } = await peek(inChunks(bytes, sizes), length);
      expect(head.length).toBeGreaterThanOrEqual(Math.min(length, bytes.length));
      const all: Uint8Array[] = [];
      for await (const chunk of chunks) all.push(chunk);
      expect(Buffer.concat(all)).toEqual(bytes);
      expect(bytes.subarray(0, head.length)).toEqual(head);
    }),
  );
});
