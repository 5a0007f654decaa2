import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { zipReader } from '../../../src/reader/archive/zip-reader.js';
import { provenanceOf } from '../../../src/reader/content.js';
import { ReadError } from '../../../src/reader/read-error.js';
import type { Found } from '../../../src/reader/reader.js';
import { readerFor } from '../../../src/reader/readers.js';
import { Skipped } from '../../../src/reader/skipped.js';
import { inChunks } from '../../support/byte-chunks.js';
import { docxOf, wordParagraph } from '../../support/docx-writer.js';
import { warcPage } from '../../support/warc-writer.js';
import { type ZipFile, zipOf } from '../../support/zip-writer.js';
import { readerContract } from '../reader-contract.js';
import { readAll } from '../reading.js';
import { readApart } from '../reading-apart.js';

const reader = zipReader(readerFor);

const GATE: ZipFile = { name: 'news/gate.txt', content: 'Gate shut.' };
const FERRY: ZipFile = { name: 'ferry.txt', content: 'Ferry late.' };

readerContract(reader);

const shown = (found: Found): string => {
  if (found instanceof ReadError) return `! ${found.message}`;
  if (found instanceof Skipped) return `- ${found.location}: ${found.code} ${found.reason}`;
  return `${found.location}: ${found.text}`;
};

async function read(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await readAll(reader, bytes, { location: 'a.zip' });
  const apart = await readApart(reader, { ...provenanceOf('a.zip'), chunks: inChunks(bytes, 65_536) });
  expect(apart).toEqual(found);
  return found.map(shown);
}

test('is told by how it begins, whatever its name', () => {
  const head = zipOf([GATE]);
  expect(readerFor({ name: 'a.txt', text: '', head, mediaType: null }).name).toBe('zip');
});

test('each document is read by the reader for it, and found by its name', async () => {
  const files = [
    GATE,
    { name: 'news/', content: '' },
    { name: 'batch.jsonl', content: '{"text":"One."}\n{"text":"Two."}' },
    { name: 'packed.txt.gz', content: gzipSync('Packed.') },
    { name: 'crawl.warc.gz', content: gzipSync(warcPage('Page.')) },
    { name: 'Überfahrt.txt', content: 'Ferry late.' },
    { name: 'letter.docx', content: docxOf(wordParagraph('Letter.')) },
    { name: 'named.txt.gz', content: 'Not packed.' },
  ];
  expect(await read(zipOf(files))).toEqual([
    'a.zip/news/gate.txt: Gate shut.',
    'a.zip/batch.jsonl:1: One.',
    'a.zip/batch.jsonl:2: Two.',
    'a.zip/packed.txt.gz: Packed.',
    'a.zip/crawl.warc.gz: record 1: Page.',
    'a.zip/Überfahrt.txt: Ferry late.',
    'a.zip/letter.docx: Letter.',
    '! a.zip/named.txt.gz: is not gzip data, as its name says',
  ]);
});

test('an archive in the archive is read, one in that is not', async () => {
  const innermost = zipOf([GATE]);
  const inner = zipOf([FERRY, { name: 'c.zip', content: innermost }]);
  expect(await read(zipOf([{ name: 'b.zip', content: inner }, GATE]))).toEqual([
    'a.zip/b.zip/ferry.txt: Ferry late.',
    '! a.zip/b.zip/c.zip: lies more than one archive deep, and is not read',
    'a.zip/news/gate.txt: Gate shut.',
  ]);
});

test('an archive of nothing', async () => {
  expect(await read(zipOf([]))).toEqual([]);
});

test.each([
  ['picture.png', '\x89PNG\0\0', 'UNKNOWN_FORMAT is in no format that is read'],
  ['empty.txt', '', 'EMPTY holds nothing'],
  ['__MACOSX/news/._gate.txt', 'x', 'NOT_CONTENT is a file of the operating system'],
  ['page/style.css', 'p {}', 'NOT_A_PAGE is a part of pages'],
])('%s is skipped', async (name, content, reason) => {
  expect(await read(zipOf([{ name, content }, FERRY]))).toEqual([
    `- a.zip/${name}: ${reason}`,
    'a.zip/ferry.txt: Ferry late.',
  ]);
});

describe('what an archive must not do is told, and the rest is read', () => {
  test.each<readonly [string, ZipFile, string]>([
    [
      'a path that leads out',
      { ...GATE, name: '../../etc/passwd' },
      'has a path that leads out of the archive, and is not read',
    ],
    [
      'one inside',
      { ...GATE, name: 'a/../../b.txt' },
      'has a path that leads out of the archive, and is not read',
    ],
    [
      'the same of Windows',
      { ...GATE, name: 'a\\..\\..\\b.txt' },
      'has a path that leads out of the archive, and is not read',
    ],
    [
      'an absolute path',
      { ...GATE, name: '/etc/passwd' },
      'has an absolute path in the archive, and is not read',
    ],
    ['a drive', { ...GATE, name: 'C:\\gate.txt' }, 'has an absolute path in the archive, and is not read'],
    [
      'a symbolic link',
      { name: 'link', content: '/etc/passwd', mode: 0o120777 },
      'is a symbolic link, and is not followed',
    ],
    ['an encrypted file', { ...GATE, isEncrypted: true }, 'is encrypted; unpack it with its password first'],
    ['an unknown method', { ...GATE, method: 99 }, 'is packed in a way that is not known'],
  ])('%s', async (_, file, reason) => {
    expect(await read(zipOf([file, FERRY]))).toEqual([
      `! a.zip/${file.name.replaceAll('\\', file.name.includes('\\') ? '\\' : '/')}: ${reason}`,
      'a.zip/ferry.txt: Ferry late.',
    ]);
  });

  test('a name that a terminal would obey', async () => {
    expect(await read(zipOf([{ ...GATE, name: 'a\x1b[2J.txt' }]))).toEqual([
      'a.zip/a\ufffd[2J.txt: Gate shut.',
    ]);
  });

  test('packed bytes that are damaged', async () => {
    const [first, second] = await read(zipOf([{ ...GATE, packed: Buffer.alloc(9, 0xff) }, FERRY]));
    expect(first).toMatch(/^! a\.zip\/news\/gate\.txt: is damaged in the archive \(/);
    expect(second).toBe('a.zip/ferry.txt: Ferry late.');
  });

  test('a bomb', async () => {
    const bomb = { name: 'bomb.txt', content: Buffer.alloc(80_000_000, 'a'), crc: 1 };
    expect(await read(zipOf([bomb, FERRY]))).toEqual([
      '! a.zip/bomb.txt: expands to more than 200 times its size, as no document does',
      'a.zip/ferry.txt: Ferry late.',
    ]);
  });
});

test('an archive that is cut short has lost its directory', async () => {
  const [only] = await read(zipOf([GATE, FERRY]).subarray(0, -5));
  expect(only).toMatch(/^! a\.zip: is no whole zip archive \(/);
});
