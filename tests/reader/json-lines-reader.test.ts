import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../src/model/raw-article.js';
import { jsonLinesReader } from '../../src/reader/json-lines/json-lines-reader.js';
import { readLine } from '../../src/reader/json-lines/read-line.js';
import { readerContract } from './reader-contract.js';
import { readAll } from './reading.js';

readerContract(jsonLinesReader);

const read = async (content: string) =>
  (await readAll(jsonLinesReader, content, { location: 'batch.jsonl' })).map((result) =>
    'text' in result ? `${result.location} ${result.text}` : `${result.location}: ${result.reason}`,
  );

const article = (fields: object): RawArticle =>
  readLine(JSON.stringify({ text: 'Gate shut.', ...fields }), 'x:1');

test('an article a line, in order, blank lines passed over but counted', async () => {
  expect(await read('{"text":"One."}\n\n  \r\n{"text":"Two."}\r\n')).toEqual([
    'batch.jsonl:1 One.',
    'batch.jsonl:4 Two.',
  ]);
});

test('a line separator inside a string ends no line', async () => {
  expect(await read('{"text":"One.\u2028Two."}')).toEqual(['batch.jsonl:1 One.\u2028Two.']);
});

test('a bad line names file and line, and the others are read', async () => {
  const [first, second, third, fourth, fifth] = await read(
    '{"text":"One."}\n{oops\n[1]\n{"id":"a"}\n{"text":"Five."}',
  );
  expect([first, fifth]).toEqual(['batch.jsonl:1 One.', 'batch.jsonl:5 Five.']);
  expect(second).toMatch(/^batch\.jsonl:2: is not JSON \(/);
  expect(third).toBe(
    'batch.jsonl:3: is no JSON object; each line must be one, such as {"id": "a1", "text": "..."}',
  );
  expect(fourth).toBe('batch.jsonl:4: has no "text"; give the article as a string under "text"');
});

test('the text is taken as it stands', () => {
  expect(article({ text: ' \ufeffGate\r\nshut ' }).text).toBe(' \ufeffGate\r\nshut ');
});

test('what the line says of the article is read', () => {
  const fields = {
    id: 'a1',
    title: 'Gate shut',
    publishedAt: '2021-03-04T10:00:00+02:00',
    modifiedAt: '2021-03-05T10:00:00Z',
    source: 'Tarn Bay Herald',
    url: 'https://tarnbay.example/gate',
    language: 'en-GB',
    authors: ['Lena Ostrow', 'Bo Webb'],
  };
  const { id, ...others } = fields;
  expect(article(fields)).toMatchObject({ externalId: id, ...others });
});

test('other names for the same', () => {
  const fields = {
    id: 7,
    headline: 'Gate shut',
    date: '2021-03-04',
    publisher: 'Herald',
    lang: 'fr',
    author: 'Bo Webb',
  };
  expect(article(fields)).toMatchObject({
    externalId: '7',
    title: 'Gate shut',
    publishedAt: '2021-03-04T00:00:00Z',
    source: 'Herald',
    language: 'fr',
    authors: ['Bo Webb'],
  });
});

test('what is blank, of another type or no address is passed over', () => {
  const fields = {
    id: ' ',
    title: 5,
    date: null,
    source: {},
    url: 'javascript:alert(1)',
    lang: 'English!',
    authors: [1, ' '],
  };
  expect(article(fields)).toMatchObject({
    externalId: null,
    title: null,
    publishedAt: null,
    source: null,
    url: null,
    language: null,
    authors: [],
  });
});

describe('dates', () => {
  test.each([
    ['2021-03-04', '2021-03-04T00:00:00Z'],
    ['2021-03-04T10:30', '2021-03-04T10:30:00Z'],
    ['2021-03-04 10:30:15', '2021-03-04T10:30:15Z'],
    ['2021-03-04T10:30:15.5+0200', '2021-03-04T10:30:15.5+02:00'],
    ['2021-03-04T10:30:15z', '2021-03-04T10:30:15Z'],
    ['2021-02-30', null],
    ['2021-03-04T25:00', null],
    ['3/4/2021', null],
    ['Tuesday', null],
  ])('%s is read as %s', (date, publishedAt) => {
    expect(article({ date }).publishedAt).toBe(publishedAt);
  });
});
