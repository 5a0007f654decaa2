import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decompressed } from '../../../src/reader/compression/decompressed.js';
import { provenanceOf } from '../../../src/reader/content.js';
import { ReadError } from '../../../src/reader/read-error.js';
import type { Found } from '../../../src/reader/reader.js';
import { readerFor } from '../../../src/reader/readers.js';
import { Skipped } from '../../../src/reader/skipped.js';
import { warcReader } from '../../../src/reader/warc/warc-reader.js';
import { inChunks } from '../../support/byte-chunks.js';
import { httpAnswer, warcPage, warcRecord } from '../../support/warc-writer.js';
import { inBytes } from '../encoding/byte-tables.js';
import { readerContract } from '../reader-contract.js';
import { readApart } from '../reading-apart.js';

const reader = warcReader(readerFor);

const INFO = warcRecord('warcinfo', 'software: a crawler\r\n', { 'Content-Type': 'application/warc-fields' });
const GATE = warcPage('Gate shut.');
const FERRY = warcPage('Ferry late.');

readerContract(reader);

const shown = (found: Found): string => {
  if (found instanceof ReadError) return `! ${found.message}`;
  if (found instanceof Skipped) return `- ${found.location}: ${found.code} ${found.reason}`;
  return `${found.location}: ${found.text}`;
};

async function found(bytes: Uint8Array, chunkSize = 50): Promise<readonly Found[]> {
  const content = () => ({ ...provenanceOf('a.warc'), chunks: decompressed(inChunks(bytes, chunkSize)) });
  const results: Found[] = [];
  for await (const each of reader.read(content())) results.push(each);
  expect(await readApart(reader, content())).toEqual(results);
  return results;
}

const read = async (bytes: Uint8Array, chunkSize?: number) => (await found(bytes, chunkSize)).map(shown);

test('is told by how it begins', () => {
  const accepts = (text: string) =>
    reader.accepts({ name: 'a.txt', text, head: Buffer.from(text), mediaType: null });
  expect(accepts(INFO.toString())).toBe(true);
  expect(accepts('The WARC/1.0 format')).toBe(false);
});

describe.each([
  ['plain', Buffer.concat([INFO, GATE, FERRY])],
  ['a member of gzip a record', Buffer.concat([INFO, GATE, FERRY].map((record) => gzipSync(record)))],
  ['one gzip', gzipSync(Buffer.concat([INFO, GATE, FERRY]))],
])('%s', (_, bytes) => {
  test.each([1, 13, 65_536])('an article a page, in chunks of %i', async (chunkSize) => {
    expect(await read(bytes, chunkSize)).toEqual([
      '- a.warc: record 1: NOT_CONTENT is a record of type warcinfo',
      'a.warc: record 2: Gate shut.',
      'a.warc: record 3: Ferry late.',
    ]);
  });
});

test('the address, the media type and the encoding go to the reader of the page', async () => {
  const page = warcPage(inBytes('Паром ходит', 'iso-8859-5'), {
    'content-TYPE': 'Text/Plain; charset="ISO-8859-5"',
  });
  const [article] = await found(page);
  expect(article).toMatchObject({ text: 'Паром ходит', diagnostics: [] });
});

test('pages are read by the reader for their content, whatever is in the archive beside them', async () => {
  const page = warcPage(
    '<html><head><title>Gate</title></head><body><article><p>The gate is shut, and it stays shut.</p></article></body></html>',
    { 'Content-Type': 'text/html; charset=utf-8' },
    '<https://tarnbay.example/shut>',
  );
  const answer = warcPage('"up"', { 'Content-Type': 'application/json' });
  const records = warcPage('{"text":"One."}\n{"text":"Two."}\n', { 'Content-Type': 'application/json' });
  const [first, ...others] = await found(Buffer.concat([page, answer, records]));
  expect(first).toMatchObject({
    title: 'Gate',
    url: 'https://tarnbay.example/shut',
    text: 'The gate is shut, and it stays shut.',
    facts: { format: 'html' },
  });
  expect(others.map(shown)).toEqual([
    '- a.warc: record 2: UNKNOWN_FORMAT is in no format that is read',
    'a.warc: record 3:1: One.',
    'a.warc: record 3:2: Two.',
  ]);
});

test('pages are unpacked as they are asked for, and the archive is closed when it is left', async () => {
  const state = { taken: 0, isClosed: false };
  async function* endless() {
    try {
      for (;;) {
        state.taken++;
        yield GATE;
      }
    } finally {
      state.isClosed = true;
    }
  }
  const locations: string[] = [];
  for await (const { location } of reader.unpack!({ ...provenanceOf('a.warc'), chunks: endless() })) {
    locations.push(location);
    if (locations.length === 100) break;
  }
  expect(locations.at(-1)).toBe('a.warc: record 100');
  expect(state).toEqual({ taken: expect.toSatisfy((taken: number) => taken <= 101), isClosed: true });
});

test.each(['0.17', '0.18', '1.0', '1.1'])('version %s', async (version) => {
  const bytes = warcRecord('resource', 'Gate shut.', { 'Content-Type': 'text/plain' }, version);
  expect(await read(bytes)).toEqual(['a.warc: record 1: Gate shut.']);
});

describe('what is no page is skipped, and it is told why', () => {
  const response = { 'Content-Type': 'application/http; msgtype=response' };
  test.each([
    ['an image', warcPage('\x89PNG', { 'Content-Type': 'image/png' }), 'NOT_A_PAGE is image/png'],
    ['a script', warcPage('a()', { 'Content-Type': 'text/javascript' }), 'NOT_A_PAGE is text/javascript'],
    ['a drawing', warcPage('<svg/>', { 'Content-Type': 'image/svg+xml' }), 'NOT_A_PAGE is image/svg+xml'],
    ['binary data', warcPage('\0\x01\x02', {}), 'UNKNOWN_FORMAT is in no format that is read'],
    ['nothing', warcPage(''), 'EMPTY holds nothing'],
    [
      'not found',
      warcRecord('response', httpAnswer('Gone.', {}, '404 Not Found'), response),
      'NOT_FOUND_STATUS the server answered with 404',
    ],
    [
      'moved',
      warcRecord('response', httpAnswer('', { Location: '/' }, '301 Moved'), response),
      'NOT_FOUND_STATUS the server answered with 301',
    ],
    ['a request', warcRecord('request', 'GET / HTTP/1.1\r\n\r\n'), 'NOT_CONTENT is a record of type request'],
    ['metadata', warcRecord('metadata', 'a: b'), 'NOT_CONTENT is a record of type metadata'],
    ['revisit', warcRecord('revisit', ''), 'DUPLICATE is a visit to a page that had not changed'],
    ['a name look-up', warcRecord('response', '1', { 'Content-Type': 'text/dns' }), 'NOT_A_PAGE is text/dns'],
  ])('%s', async (_, record, reason) => {
    expect(await read(Buffer.concat([record, GATE]))).toEqual([
      `- a.warc: record 1: ${reason}`,
      'a.warc: record 2: Gate shut.',
    ]);
  });
});

describe('how a page was sent is undone', () => {
  const text = 'Gate shut. '.repeat(50);
  const chunked = (body: string) =>
    `5;x=y\r\n${body.slice(0, 5)}\r\n${(body.length - 5).toString(16)}\r\n${body.slice(5)}\r\n0\r\n\r\n`;

  test.each([
    ['gzip', gzipSync(text), { 'Content-Encoding': 'gzip' }],
    ['br', brotliCompressSync(text), { 'Content-Encoding': 'BR' }],
    ['deflate', deflateSync(text), { 'Content-Encoding': 'deflate' }],
    ['deflate without its header', deflateRawSync(text), { 'Content-Encoding': 'deflate' }],
    ['twice', brotliCompressSync(gzipSync(text)), { 'Content-Encoding': 'gzip, br' }],
    ['chunked', chunked(text), { 'Transfer-Encoding': 'chunked' }],
    ['chunked in name only', text, { 'Transfer-Encoding': 'chunked' }],
    ['gzip in name only', text, { 'Content-Encoding': 'gzip' }],
    ['a coding that nobody knows', text, { 'Content-Encoding': 'identity' }],
  ])('%s', async (_, body, fields) => {
    expect(await read(warcPage(body, { 'Content-Type': 'text/plain', ...fields }))).toEqual([
      `a.warc: record 1: ${text}`,
    ]);
  });

  test('chunked and packed', async () => {
    const packed = gzipSync(text);
    const body = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const fields = {
      'Content-Type': 'text/plain',
      'Transfer-Encoding': 'chunked',
      'Content-Encoding': 'gzip',
    };
    expect(await read(warcPage(body, fields))).toEqual([`a.warc: record 1: ${text}`]);
  });

  test.each(['gzip', 'br', 'deflate'])('damaged %s is told, and the next page is read', async (coding) => {
    const body = Buffer.concat([gzipSync(text).subarray(0, 20), Buffer.alloc(40, 0xee)]);
    const [first, second] = await read(
      Buffer.concat([warcPage(body, { 'Content-Type': 'text/plain', 'Content-Encoding': coding }), GATE]),
    );
    expect(first).toMatch(/^! a\.warc: record 1: cannot be unpacked \(/);
    expect(second).toBe('a.warc: record 2: Gate shut.');
  });

  test('a page that expands beyond what is read of one document', async () => {
    const bomb = gzipSync(Buffer.alloc(140_000_000), { level: 1 });
    const [first] = await read(warcPage(bomb, { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' }));
    expect(first).toMatch(/^! a\.warc: record 1: cannot be unpacked \(/);
  });
});

describe('damage', () => {
  test('an archive that is cut short gives what is whole', async () => {
    const bytes = Buffer.concat([GATE, FERRY]);
    expect(await read(bytes.subarray(0, bytes.length - 8))).toEqual([
      'a.warc: record 1: Gate shut.',
      '! a.warc: record 2: the archive is cut short inside of it',
    ]);
  });

  test('so does gzip that is cut short', async () => {
    const bytes = Buffer.concat([gzipSync(GATE), gzipSync(FERRY)]);
    expect(await read(bytes.subarray(0, bytes.length - 20))).toEqual([
      'a.warc: record 1: Gate shut.',
      '! a.warc: record 2: the gzip data is cut short',
    ]);
  });

  test('a length that is wrong or missing costs that record alone', async () => {
    const wrong = Buffer.from(GATE.toString().replace(/Content-Length: \d+/, 'Content-Length: 7'));
    const missing = Buffer.from(GATE.toString().replace(/Content-Length: \d+/, 'Content-Length: x'));
    const results = await read(Buffer.concat([wrong, FERRY, missing, FERRY]));
    expect(results.filter((each) => !each.startsWith('!'))).toEqual([
      'a.warc: record 2: Ferry late.',
      'a.warc: record 4: Ferry late.',
    ]);
    expect(results).toContain('! a.warc: record 3: does not say how long it is (Content-Length)');
  });

  test('what is no record at all', async () => {
    expect(await read(Buffer.concat([Buffer.from('WARC/1.0 is\r\nno record'), GATE]))).toEqual([
      '! a.warc: record 1: does not begin as a record; what stands before the next one was passed over',
    ]);
  });

  test('a page that says it is larger than what is read of one document', async () => {
    const page = warcPage('Gate shut. '.repeat(10_000));
    const header = page.toString().replace(/Content-Length: \d+/, 'Content-Length: 200000000');
    const [first] = await read(Buffer.from(header));
    expect(first).toBe(
      '! a.warc: record 1: has more than 134217728 bytes, the most that are read of one document',
    );
  });

  test('an answer without a header', async () => {
    const record = warcRecord('response', 'Gate', { 'Content-Type': 'application/http' });
    expect(await read(record)).toEqual(['! a.warc: record 1: holds no HTTP answer']);
  });
});
