import { describe, expect, test } from 'vitest';
import type { RawArticle } from '../../../src/model/raw-article.js';
import type { Columns } from '../../../src/reader/content.js';
import { jsonRecordsReader } from '../../../src/reader/json-records/json-records-reader.js';
import { ReadError } from '../../../src/reader/read-error.js';
import { readerContract } from '../reader-contract.js';
import { paragraphsOf, readAll, readArticles } from '../reading.js';

const RECORDS = [
  { id: 'a', text: 'Gate shut.\n\n“No,” he said.' },
  { id: 'b', title: 'B', content_html: '<p>One.</p><p>Two &amp; three.</p>' },
  {
    paragraphs: [
      { kind: 'HEADLINE', text: 'Gate' },
      { kind: 'odd', text: ' Shut. ' },
      'Open.',
      { kind: 'BODY' },
    ],
  },
];

readerContract(jsonRecordsReader, [
  { name: 'a list', document: JSON.stringify(RECORDS) },
  { name: 'a record', document: JSON.stringify(RECORDS[2], null, 2) },
]);

const readOne = async (record: object, columns: Columns | null = null): Promise<RawArticle> =>
  (await readArticles(jsonRecordsReader, JSON.stringify(record), { columns }))[0]!;

describe('corpora known by the names of their members', () => {
  test('cc_news', async () => {
    const record = {
      date: '2017-07-12 09:30:00',
      description: 'The gate.',
      domain: 'tarnbay.example',
      image_url: 'https://tarnbay.example/x.jpg',
      text: 'The gate is shut.',
      title: 'Gate shut',
      url: 'https://tarnbay.example/gate',
    };
    expect(await readOne(record)).toMatchObject({
      text: 'The gate is shut.',
      title: 'Gate shut',
      publishedAt: '2017-07-12T09:30:00Z',
      source: 'tarnbay.example',
      url: 'https://tarnbay.example/gate',
    });
  });

  test('All the News', async () => {
    const record = {
      date: '2016-12-31 18:00:00+00:00',
      year: 2016,
      author: 'Lena Ostrow, Bo Webb',
      title: 'Gate shut',
      content: 'The gate is shut.',
      publication: 'Tarn Bay Herald',
    };
    expect(await readOne(record)).toMatchObject({
      text: 'The gate is shut.',
      publishedAt: '2016-12-31T18:00:00+00:00',
      authors: ['Lena Ostrow', 'Bo Webb'],
      source: 'Tarn Bay Herald',
    });
  });

  test('news-please and its likes', async () => {
    const record = {
      maintext: 'The gate is shut.',
      date_publish: '2020-01-02 03:04:05',
      date_modify: '2020-01-03 03:04:05',
      authors: ['Lena Ostrow'],
      source_domain: 'tarnbay.example',
      language: 'en',
    };
    expect(await readOne(record)).toMatchObject({
      text: 'The gate is shut.',
      publishedAt: '2020-01-02T03:04:05Z',
      modifiedAt: '2020-01-03T03:04:05Z',
      source: 'tarnbay.example',
    });
  });

  test.each([
    [{ body: 'x', byline: 'By Lena Ostrow and Bo Webb' }, ['Lena Ostrow', 'Bo Webb']],
    [{ body: 'x', authors: [{ name: 'Lena Ostrow' }, 'Abby Webb'] }, ['Lena Ostrow', 'Abby Webb']],
    [{ body: 'x', author: 'our correspondents' }, ['our correspondents']],
    [{ body: 'x', publisher: { name: 'Herald' } }, []],
  ])('authors of %j', async (record, authors) => {
    expect((await readOne(record)).authors).toEqual(authors);
  });
});

test('columns say what members are called; others have their usual names', async () => {
  const record = { kop: 'Gate', tekst: 'Shut.', text: 'no', datum: '2020-01-02', url: 'https://a.example/' };
  const columns = { text: 'tekst', title: 'kop', publishedAt: 'datum' };
  expect(await readOne(record, columns)).toMatchObject({
    text: 'Shut.',
    title: 'Gate',
    publishedAt: '2020-01-02T00:00:00Z',
    url: 'https://a.example/',
  });
});

test('all that is said is told, twice where it is said twice', async () => {
  const { facts } = await readOne({ text: 'x', published: 'Tuesday', date: '2020-01-02', title: 'T' });
  expect(facts.metadata).toEqual([
    { field: 'TITLE', value: 'T', origin: 'title', isChosen: true },
    { field: 'PUBLISHED_AT', value: 'Tuesday', origin: 'published', isChosen: false },
    { field: 'PUBLISHED_AT', value: '2020-01-02', origin: 'date', isChosen: true },
  ]);
});

describe('paragraphs', () => {
  test('alone they are the text', async () => {
    const article = await readOne(RECORDS[2]!);
    expect(article.text).toBe('Gate\n\nShut.\n\nOpen.');
    expect(paragraphsOf(article)).toEqual(['HEADLINE Gate', 'BODY Shut.', 'BODY Open.']);
  });

  test('beside the text they are its paragraphs where they are its words', async () => {
    const paragraphs = [
      { kind: 'HEADLINE', text: 'Gate' },
      { kind: 'BODY', text: 'Shut.' },
    ];
    const same = await readOne({ text: ' Gate\n\nShut.\n', paragraphs });
    expect([same.text, paragraphsOf(same)]).toEqual([' Gate\n\nShut.\n', ['HEADLINE Gate', 'BODY Shut.']]);
    const other = await readOne({ text: 'Gate\n\nOpen.', paragraphs });
    expect([other.text, other.paragraphs]).toEqual(['Gate\n\nOpen.', null]);
  });

  test('a text may be a list of strings', async () => {
    expect((await readOne({ text: ['One.', 'Two.'] })).text).toBe('One.\n\nTwo.');
  });
});

test('an envelope gives its list, a bad record an error in its place', async () => {
  const found = await readAll(
    jsonRecordsReader,
    JSON.stringify({ status: 'ok', articles: [{ content: 'One.' }, { id: 'x' }, 'y', { content: 'Two.' }] }),
  );
  expect(found.map((each) => (each instanceof ReadError ? 'error' : 'text' in each && each.text))).toEqual([
    'One.',
    'error',
    'error',
    'Two.',
  ]);
});

test('members are known whatever their case, blanks and dashes', async () => {
  const article = await readOne({
    'Body-Text': 'x',
    Headline: 'T',
    'Publication Date': '2020-01-02',
    By: 'Jo Lee',
  });
  expect(article).toMatchObject({
    text: 'x',
    title: 'T',
    publishedAt: '2020-01-02T00:00:00Z',
    authors: ['Jo Lee'],
  });
});

test('a date may be written as mail does', async () => {
  const { publishedAt } = await readOne({ text: 'x', pubDate: 'Tue, 03 Jun 2008 11:05:30 GMT' });
  expect(publishedAt).toBe('2008-06-03T11:05:30Z');
});
