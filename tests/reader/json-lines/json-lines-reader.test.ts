import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../../src/model/raw-article.js';
import { jsonLinesReader } from '../../../src/reader/json-lines/json-lines-reader.js';
import { readLine } from '../../../src/reader/json-lines/read-line.js';
import type { ReadError } from '../../../src/reader/read-error.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { readAll, readArticles } from '../reading.js';

readerContract(jsonLinesReader, [
  {
    name: 'lines with escapes, of several kinds',
    document: [
      '{"id": "a", "text": "Gate \\"shut\\".\\n\\n\\u201cNo,\\u201d he said."}',
      '',
      '{"headline":"B","body_html":"<p>Tom &amp; Ann said <b>no</b>.</p>\\n<p>Caf\\u00e9.</p>"}\r',
      '{"uri":"urn:x","type":"text","versioncreated":"2021-03-04T10:00:00Z","body_text":"A news object."}',
      '{"@type":"NewsArticle","articleBody":"A thing."}',
    ].join('\n'),
  },
]);

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

test('a text leads back to its place in the file', async () => {
  const lines = [
    '{"text":"Gate shut."}',
    '{"title": "T", "text": "He \\"never\\" came\\u0021 \u{1f6a2} No."}',
  ];
  const file = lines.join('\r\n');
  const [, second] = await readArticles(jsonLinesReader, file);
  const { text, origin } = second!;
  const places = ['never', 'came!', 'No'].map((word) => {
    const start = text.indexOf(word);
    const place = originalPlace(origin!, { start, end: start + word.length });
    return [
      file.slice(place.start, place.end),
      place.line,
      lines[1]!.slice(place.column - 1, place.column + 1),
      place.part,
    ];
  });
  expect(places).toEqual([
    ['never', 2, 'ne', null],
    ['came\\u0021', 2, 'ca', null],
    ['No', 2, 'No', null],
  ]);
});

test('news objects and things of schema.org may stand in lines', async () => {
  const found = await readArticles(
    jsonLinesReader,
    '{"uri":"urn:x","type":"text","pubstatus":"withheld","headline":"T","body_text":"A news object."}\n{"@type":"NewsArticle","headline":"T","articleBody":"A thing."}',
  );
  expect(found.map(({ text, title, facts }) => [text, title, facts.format, facts.status])).toEqual([
    ['A news object.', 'T', 'ninjs', 'WITHHELD'],
    ['A thing.', 'T', 'schema-org', 'USABLE'],
  ]);
});

test('columns hold for every line', async () => {
  const [article] = await readArticles(jsonLinesReader, '{"tekst":"Shut.","kop":"Gate"}', {
    columns: { text: 'tekst', title: 'kop' },
  });
  expect(article).toMatchObject({ text: 'Shut.', title: 'Gate' });
  const [missing] = await readAll(jsonLinesReader, '{"text":"Shut."}', {
    location: 'batch.jsonl',
    columns: { text: 'tekst' },
  });
  expect((missing as ReadError).message).toBe(
    'batch.jsonl:1: has no "tekst"; give the article as a string under "tekst"',
  );
});
