import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvReader } from '../../../src/reader/csv/csv-reader.js';
import { originalPlace } from '../../../src/text/origin.js';
import { readerContract } from '../reader-contract.js';
import { readAll, readArticles, told } from '../reading.js';

const ALL_THE_NEWS = `,id,title,publication,author,date,year,month,url,content
0,17283,Gate shut,Tarn Bay Herald,Lena Ostrow and Bo Webb,2016-12-31,2016.0,12.0,,"The gate was shut on Monday, she said.

“No,” said ""Ida"" Marsh.
"
1,17284,"Bridge, open",Mill Lane Post,,2017-01-02,2017.0,1.0,https://milllane.example/b,It opened.
`;

const CC_NEWS = `title,text,domain,date,description,url,image_url\r
"Ferry sold","It was sold.\r
At last.",ferry.example,2017-10-13 08:00:00,"Sold",https://ferry.example/1,\r
`;

readerContract(csvReader, [
  { name: 'All the News', document: ALL_THE_NEWS },
  { name: 'cc_news', document: CC_NEWS },
  { name: 'semicolons', document: 'text;author\n"Ä; b";Jo\n' },
]);

const read = async (document: string | Uint8Array, known: Parameters<typeof readAll>[2] = {}) =>
  told(
    await readAll(csvReader, document, { location: 'news.csv', ...known }),
    ({ location, text }) => `${location} ${text}`,
  );

test('All the News', async () => {
  const [first, second] = await readArticles(csvReader, ALL_THE_NEWS);
  expect(first).toMatchObject({
    location: 'in/file:2',
    externalId: '17283',
    text: 'The gate was shut on Monday, she said.\n\n“No,” said "Ida" Marsh.\n',
    title: 'Gate shut',
    publishedAt: '2016-12-31T00:00:00Z',
    source: 'Tarn Bay Herald',
    url: null,
    authors: ['Lena Ostrow', 'Bo Webb'],
    paragraphs: null,
    facts: { format: 'csv' },
  });
  expect(second).toMatchObject({ location: 'in/file:6', title: 'Bridge, open', authors: [] });
});

test('cc_news', async () => {
  const [article] = await readArticles(csvReader, CC_NEWS);
  expect(article).toMatchObject({
    text: 'It was sold.\r\nAt last.',
    source: 'ferry.example',
    publishedAt: '2017-10-13T08:00:00Z',
    url: 'https://ferry.example/1',
  });
});

test('every letter leads back to the file, two marks for one', async () => {
  const [article] = await readArticles(csvReader, ALL_THE_NEWS);
  const start = article!.text.indexOf('said "Ida"');
  const place = originalPlace(article!.origin!, { start, end: start + 10 });
  expect(ALL_THE_NEWS.slice(place.start, place.end)).toBe('said ""Ida""');
  expect(place).toMatchObject({ line: 4, column: 7 });
});

describe('delimiters', () => {
  test.each([
    ['text,title\n"a;b",c', 'news.csv:2 a;b'],
    ['text;title\n"a,b";c', 'news.csv:2 a,b'],
    ['title\ttext\n5" pipe\ta "b" c', 'news.csv:2 a "b" c'],
    ['title|text\r\nx|y\r\n', 'news.csv:2 y'],
  ])('%j', async (document, expected) => {
    expect(await read(document)).toEqual([expected]);
  });
});

describe('encodings', () => {
  const document = 'Text,title\n"café",x\n';
  test.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${document}`), null],
    ['UTF-16', Buffer.from(`\ufeff${document}`, 'utf16le'), null],
    ['UTF-16 by its bearer', Buffer.from(document, 'utf16le'), 'utf-16le'],
    ['windows-1252', Buffer.from(document, 'latin1'), null],
  ])('%s', async (_, bytes, charset) => {
    expect(await read(bytes, { charset })).toEqual(['news.csv:2 café']);
    expect(await read(bytes, { charset, chunkSize: 1 })).toEqual(['news.csv:2 café']);
  });
});

describe('columns', () => {
  test('a caller names them', async () => {
    const [article] = await readArticles(csvReader, 'a,b,text\nOne.,Jo Lee,no', {
      columns: { text: 'a', authors: 'b' },
    });
    expect(article).toMatchObject({ text: 'One.', authors: ['Jo Lee'] });
  });

  test('a header that says nothing is an error that says how', async () => {
    expect(await read('a,b\nOne.,x')).toEqual([
      'news.csv:1: has no column that is known to hold the text of articles; its columns are "a", "b": say which one does, such as {"text":"b"}',
    ]);
  });

  test('a column that is not there', async () => {
    expect(await read('a,text\nOne.,x', { columns: { title: 'z' } })).toEqual([
      'news.csv:1: has no column "z"; its columns are "a", "text"',
    ]);
  });

  test('nothing at all', async () => {
    expect(await read('')).toEqual(['news.csv: is empty; the first line of a CSV file names its columns']);
  });
});

describe('bad rows', () => {
  test('are told, and the rest is read', async () => {
    expect(await read('title,text\na,One.\nb\n"c"d,Two.\n\ne,\nf,Three.,,\ng,1,2\n')).toEqual([
      'news.csv:2 One.',
      'news.csv:3: has 1 fields where the header has 2',
      'news.csv:4: has letters behind a closing quotation mark; a mark inside of a field is written twice',
      'news.csv:6: has nothing in its column "text"',
      'news.csv:7 Three.',
      'news.csv:8: has 3 fields where the header has 2',
    ]);
  });

  test('a mark that is never closed takes no other row with it', async () => {
    expect(await read('title,text\na,"One.\nb,Two.\nc,Three.')).toEqual([
      'news.csv:2: opens a quotation mark that is never closed; the lines below are read one by one',
      'news.csv:3 Two.',
      'news.csv:4 Three.',
    ]);
  });
});

test('what cannot be read is kept as said', async () => {
  const [article] = await readArticles(csvReader, 'text,date,url,lang\nOne.,3/4/2020,gate,??');
  expect(article).toMatchObject({ publishedAt: null, url: null, language: null });
  expect(article!.facts.metadata.map(({ origin, value }) => [origin, value])).toEqual([
    ['date', '3/4/2020'],
    ['url', 'gate'],
    ['lang', '??'],
  ]);
});

test('a list of authors as programs write it', async () => {
  const [article] = await readArticles(csvReader, `text,authors\nOne.,"['Jo Lee', ""Al O'Tun""]"`);
  expect(article!.authors).toEqual(['Jo Lee', "Al O'Tun"]);
});

/** Cells with everything that must be quoted. */
const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', '\n', '\r\n', '"a"'), maxLength: 8 });
const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

test('any table is read as csv-parse reads it, and leads back to the file', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const table = [['text', 'id'], ...rows.map(([text, id]) => [`x${text}`, `n${id}`])];
      const document = table.map((row) => row.map((each) => quoted(each!)).join(',')).join('\n');
      const articles = await readArticles(csvReader, document);
      const oracle: string[][] = parse(document);
      expect(articles.map(({ text }) => text)).toEqual(oracle.slice(1).map(([text]) => text));
      for (const { text, origin } of articles) {
        const place = originalPlace(origin!, { start: 0, end: text.length });
        expect(document.slice(place.start, place.end)).toBe(text.replaceAll('"', '""'));
      }
    }),
  );
});

test('a file of marks without end costs no more than its size', async () => {
  const document = `title,text\n"\n${'a","b\n'.repeat(20_000)}`;
  expect(await read(document)).toHaveLength(20_001);
});

test('of several columns that may tell, the first that does is believed', async () => {
  const document =
    'text,published,date,byline,author\nOne.,true,2020-01-02,Jo Lee,\nTwo.,,2020-01-03,,Al Tun';
  const [one, two] = await readArticles(csvReader, document);
  expect([one!.publishedAt, one!.authors]).toEqual(['2020-01-02T00:00:00Z', ['Jo Lee']]);
  expect([two!.publishedAt, two!.authors]).toEqual(['2020-01-03T00:00:00Z', ['Al Tun']]);
});
