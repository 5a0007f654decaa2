import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../../src/model/raw-article.js';
import { htmlReader } from '../../../src/reader/html/html-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import type { Sample } from '../../../src/reader/sample.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { readAll, readArticles } from '../reading.js';
import { GOLDEN_PAGES } from './golden-pages.js';

readerContract(
  htmlReader,
  GOLDEN_PAGES.map(({ name, html }) => ({ name, document: html })),
);

const listed = ({ text, paragraphs }: RawArticle): readonly string[] =>
  (paragraphs ?? []).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('the paragraphs of a page', () => {
  test.each(GOLDEN_PAGES)('$name', async ({ html, paragraphs }) => {
    const [article] = await readArticles(htmlReader, html);
    expect(listed(article!)).toEqual(paragraphs);
  });
});

const sample = (text: string, known: Partial<Sample> = {}): Sample => ({
  name: 'page',
  head: Buffer.from(text),
  text,
  mediaType: null,
  ...known,
});

describe('what is a web page', () => {
  test.each([
    ['a document type', '<!DOCTYPE html>\n<p>Gate shut'],
    ['a declaration and a comment first', '<?xml version="1.0"?><!-- saved --><html xmlns="x"><body>'],
    ['a byte-order mark and white space', '\ufeff \n<HTML><HEAD>'],
    ['a piece of a page', '<div><h1>Gate shut</h1><p>No.</p></div>'],
  ])('%s', (_, text) => expect(htmlReader.accepts(sample(text))).toBe(true));

  test.each([
    ['a text with a tag in it', 'Gate shut <p> said nobody'],
    ['a feed', '<?xml version="1.0"?><rss><channel><title>Herald</title></channel></rss>'],
    ['JSON with a page in it', '{"html": "<html><body><p>Gate shut</p></body></html>"}'],
    ['an unclosed comment', '<!-- <html>'],
    ['nothing', ''],
  ])('not %s', (_, text) => expect(htmlReader.accepts(sample(text))).toBe(false));

  test('the media type of an HTTP answer, and a name where the content leaves it open', () => {
    expect(htmlReader.accepts(sample('Gate shut', { mediaType: 'text/html' }))).toBe(true);
    const piece = 'Gate shut <p>No.</p> <a href="/">Yes</a> <br>';
    expect(htmlReader.accepts(sample(piece, { name: 'gate.html' }))).toBe(true);
    expect(htmlReader.accepts(sample(piece, { name: 'gate.txt' }))).toBe(false);
  });
});

test('each letter leads back to the page', async () => {
  const html = GOLDEN_PAGES[2]!.html;
  const [{ text, origin }] = (await readArticles(htmlReader, html)) as [RawArticle];
  const start = text.indexOf('Brück & Sons');
  const place = originalPlace(origin!, { start, end: start + 'Brück & Sons'.length });
  expect(html.slice(place.start, place.end)).toBe('Br&uuml;ck &amp; Sons');
});

test('letters of JSON-LD lead back through its escapes', async () => {
  const html = GOLDEN_PAGES.find(({ name }) => name.includes('JSON-LD'))!.html;
  const [{ text, origin }] = (await readArticles(htmlReader, html)) as [RawArticle];
  const start = text.indexOf('"Nobody');
  const place = originalPlace(origin!, { start, end: start + 7 });
  expect(html.slice(place.start, place.end)).toBe('\\"Nobody');
});

test('a page without text is an error with its place', async () => {
  const [found] = await readAll(
    htmlReader,
    '<!doctype html><html><body><script>run()</script></body></html>',
  );
  expect(found).toBeInstanceOf(ReadError);
});

describe('the encoding of a page', () => {
  const html =
    '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>';
  const letters = Buffer.concat([
    Buffer.from(html),
    Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]),
    Buffer.from('.</p>'),
  ]);

  test('is the one that it declares', async () => {
    expect((await readArticles(htmlReader, letters))[0]!.text).toBe('Паром.');
  });

  test('is the one of its bearer first', async () => {
    expect((await readArticles(htmlReader, letters, { charset: 'koi8-r' }))[0]!.text).toBe('оЮПНЛ.');
  });

  test('is UTF-8 where the bytes are that, whatever it declares', async () => {
    const wrong = Buffer.from(`${html}Паром.</p>`);
    expect((await readArticles(htmlReader, wrong))[0]!.text).toBe('Паром.');
  });
});
