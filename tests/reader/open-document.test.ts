import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { provenanceOf } from '../../src/reader/content.js';
import { openDocument } from '../../src/reader/open-document.js';
import type { Unopened } from '../../src/reader/open-with.js';
import { ReadError } from '../../src/reader/read-error.js';
import { Skipped } from '../../src/reader/skipped.js';

async function* inBytes(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield Uint8Array.of(byte);
}

/** The reader that is chosen, or the code of why there is none. */
async function chosen(name: string, content: string | Buffer, more: Partial<Unopened> = {}): Promise<string> {
  const chunks = inBytes(Buffer.from(content));
  const unopened = { ...provenanceOf(name), chunks, mediaType: null, isMeant: false, ...more };
  const opened = await openDocument(unopened);
  if (opened instanceof Skipped) return opened.code;
  return opened instanceof ReadError ? opened.reason : opened.reader.name;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const UTF_16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Rain fell.', 'utf16le')]);

describe('what is of no known format', () => {
  test.each([
    ['a.txt', 'Rain fell.', {}, 'plain-text'],
    ['README', 'Rain fell.', {}, 'plain-text'],
    ['a.txt', UTF_16, {}, 'plain-text'],
    ['a.txt', 'Rain\u0000 fell on the harbour.', {}, 'plain-text'],
    ['a.txt', PNG, {}, 'UNKNOWN_FORMAT'],
    ['a.png', PNG, { isMeant: true }, 'UNKNOWN_FORMAT'],
    ['a.log', 'Rain fell.', {}, 'UNKNOWN_FORMAT'],
    ['a.log', 'Rain fell.', { isMeant: true }, 'plain-text'],
    ['', 'Rain fell.', { mediaType: 'text/plain' }, 'plain-text'],
    ['', 'Rain fell.', { mediaType: 'image/png', isMeant: true }, 'UNKNOWN_FORMAT'],
    ['a.txt', '\u0000\u0001\u0002', {}, 'UNKNOWN_FORMAT'],
    ['a.txt', '\u0089PNG\u0000\u0000', {}, 'UNKNOWN_FORMAT'],
    ['a.txt', '', {}, 'EMPTY'],
    ['a.txt.gz', gzipSync(''), {}, 'EMPTY'],
  ])('%s, %j with %j: %s', async (name, content, more, expected) => {
    expect(await chosen(name, content, more)).toBe(expected);
  });
});

test('gzip is unpacked, whatever its name; what calls itself so and is not is told', async () => {
  const line = '{"text": "Rain fell."}';
  expect(await chosen('a.jsonl.gz', gzipSync(line))).toBe('json-lines');
  expect(await chosen('a.txt', gzipSync('Rain fell.'))).toBe('plain-text');
  expect(await chosen('a.jsonl.gz', line)).toBe('is not gzip data, as its name says');
});

test.each([
  ['a.png', PNG],
  ['a.txt.gz', Buffer.from('Rain fell.')],
])('%s is closed when it is not opened', async (name, content) => {
  let isClosed = false;
  async function* chunks() {
    try {
      for (;;) yield content;
    } finally {
      isClosed = true;
    }
  }
  await openDocument({ ...provenanceOf(name), chunks: chunks(), mediaType: null, isMeant: true });
  expect(isClosed).toBe(true);
});

test('a stream that fails before its first byte is no empty document', async () => {
  const chunks = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('is a folder')) }),
  };
  const unopened = { ...provenanceOf('a.txt'), chunks, mediaType: null, isMeant: true };
  await expect(openDocument(unopened)).rejects.toThrow('is a folder');
});

test('the content is whole, and is closed when it is left', async () => {
  let isClosed = false;
  async function* chunks() {
    try {
      yield Buffer.from('Rain ');
      yield Buffer.from('fell.');
    } finally {
      isClosed = true;
    }
  }
  const open = async () => {
    const opened = await openDocument({
      ...provenanceOf('a.txt'),
      chunks: chunks(),
      mediaType: null,
      isMeant: true,
      sampleBytes: 4,
    });
    if (!('reader' in opened)) throw opened;
    return opened.content.chunks;
  };
  const all: Uint8Array[] = [];
  for await (const chunk of await open()) all.push(chunk);
  expect(Buffer.concat(all).toString()).toBe('Rain fell.');
  isClosed = false;
  await (await open())[Symbol.asyncIterator]().return?.();
  expect(isClosed).toBe(true);
});
