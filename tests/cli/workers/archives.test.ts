import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { httpAnswer, warcPage, warcRecord } from '../../support/warc-writer.js';
import { zipOf } from '../../support/zip-writer.js';
import { verbatim } from '../captured-terminal.js';
import { temporaryFolder } from '../temporary-folder.js';
import { news, newsLines } from './news.js';

vi.mock('../../../src/cli/workers/entry.js', () => ({
  WORKER_ENTRY: new URL('./source-worker.mjs', import.meta.url),
}));

const COUNT = 20;
const TEXTS = news(COUNT, 30).map(({ text }) => text);

const html = (text: string): string => {
  const [title, ...paragraphs] = text.split('\n\n');
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>\n${body}</article></body></html>`;
};

const GONE = warcRecord('response', httpAnswer('Gone.', {}, '404 Not Found'), {
  'Content-Type': 'application/http',
});

const WARC = Buffer.concat([
  warcRecord('warcinfo', 'software: a crawler\r\n'),
  ...TEXTS.map((text, number) =>
    warcPage(html(text), { 'Content-Type': 'text/html' }, `https://tarnbay.example/${number}`),
  ),
  GONE,
  warcPage('Last.'),
]);

const CSV = [
  'id,title,text',
  ...TEXTS.map((text, number) => `n${number},Report,"${text.replaceAll('"', '""')}"`),
];

const FILES = {
  'crawl.warc': WARC,
  'cut.warc.gz': gzipSync(WARC).subarray(0, -200),
  'news.csv': CSV.join('\n'),
  'news.csv.gz': gzipSync(CSV.join('\n')),
  'pages.zip': zipOf([
    ...TEXTS.slice(0, 9).map((text, number) => ({ name: `${number}.html`, content: html(text) })),
    { name: '../out.html', content: html('Out.') },
    { name: 'news.jsonl', content: newsLines(5) },
    { name: 'photo.png', content: '\x89PNG\0\0' },
    { name: 'inner.zip', content: zipOf([{ name: 'a.txt', content: 'Rain fell.' }]) },
  ]),
};

const articlesIn = (out: string): readonly { readonly location: string; readonly text: string }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const analyse = (workers: number, path: string, stdin: string | Buffer = '') =>
  verbatim(['analyse', path, '--format', 'jsonl', '--workers', `${workers}`], { stdin });

test('web archives, tables and zip archives give the same articles and remarks in workers', async () => {
  const folder = temporaryFolder(FILES);
  const alone = await analyse(0, folder);
  const locations = articlesIn(alone.out).map(({ location }) => location);
  for (const name of Object.keys(FILES))
    expect(locations.filter((location) => location.startsWith(join(folder, name))).length).toBeGreaterThan(9);
  expect(alone.err).toContain('cut.warc.gz: record');
  expect(await analyse(2, folder)).toEqual(alone);
});

test('an archive that comes as a stream is read as it comes, in its order', async () => {
  const { exit, out } = await analyse(2, '-', WARC);
  expect(exit).toBe(0);
  expect(articlesIn(out).map(({ location }) => location)).toEqual([
    ...TEXTS.map((_, number) => `<stdin>: record ${number + 2}`),
    `<stdin>: record ${COUNT + 3}`,
  ]);
});
