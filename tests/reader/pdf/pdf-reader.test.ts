import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openPdf } from '../../../src/reader/pdf/open-pdf.js';
import { pdfDateOf } from '../../../src/reader/pdf/pdf-date.js';
import { pdfReader } from '../../../src/reader/pdf/pdf-reader.js';
import { readerFor } from '../../../src/reader/readers.js';
import { originalPlace } from '../../../src/text/origin.js';
import { column, type PdfText, pdfOf } from '../../support/pdf-writer.js';
import { readerContract } from '../reader-contract.js';
import { readAll, readArticles } from '../reading.js';

const HEADLINE: PdfText = { text: 'Gate shut till spring', x: 50, y: 760, size: 24 };
const LEFT = [
  'The harbour gate at Tarn Bay stays shut until',
  'spring, the engineer said on Friday after the gov-',
  'ernment had asked for a second look at it.',
  'It will cost more than the town has, and nobody',
  'knows who is to pay for it in the end.',
];
const RIGHT = [
  'The ferry runs every hour, and a bridge-',
  'builder was asked for his advice by the town.',
  'A bridge-builder costs less than a new gate, said',
  'Lena Ostrow, who has seen many of them fall.',
];
const TWO_COLUMNS = [HEADLINE, ...column(LEFT, 50, 700), ...column(RIGHT, 320, 700)];
const TWO_COLUMNS_PDF = pdfOf([TWO_COLUMNS]);

readerContract(pdfReader, [
  { name: 'two columns', document: TWO_COLUMNS_PDF, original: (await openPdf(TWO_COLUMNS_PDF)).text },
]);

const listed = async (pages: readonly (readonly PdfText[])[]): Promise<readonly string[]> => {
  const [article] = await readArticles(pdfReader, pdfOf(pages));
  return article!.paragraphs!.map(({ kind, start, end }) => `${kind} ${article!.text.slice(start, end)}`);
};

test('is told by its header, whatever its name', () => {
  const head = pdfOf([]);
  expect(readerFor({ name: 'a.txt', text: head.toString(), head, mediaType: null }).name).toBe('pdf');
});

test('columns one after the other, divided words put together, compounds kept', async () => {
  expect(await listed([TWO_COLUMNS])).toEqual([
    'HEADLINE Gate shut till spring',
    'BODY The harbour gate at Tarn Bay stays shut until spring, the engineer said on Friday after the government had asked for a second look at it. It will cost more than the town has, and nobody knows who is to pay for it in the end.',
    'BODY The ferry runs every hour, and a bridge-builder was asked for his advice by the town. A bridge-builder costs less than a new gate, said Lena Ostrow, who has seen many of them fall.',
  ]);
});

test('columns drawn row by row are read one after the other all the same', async () => {
  const rows = LEFT.flatMap((_, index) =>
    [...column(LEFT, 50, 700), ...column(RIGHT, 320, 700)].filter(({ y }) => y === 700 - 12 * index),
  );
  expect((await listed([[HEADLINE, ...rows]]))[1]).toMatch(/^BODY The harbour gate .* in the end\.$/);
});

test('what runs across columns ends those above it', async () => {
  const page = [
    ...column(LEFT, 50, 700),
    ...column(RIGHT, 320, 700),
    { text: 'What the town says about the gate and the ferry and all of the rest', x: 50, y: 600, size: 16 },
    ...column(RIGHT, 50, 560),
    ...column(LEFT, 320, 560),
  ];
  const kinds = (await listed([page])).map((each) => each.slice(0, 20));
  expect(kinds).toEqual([
    'BODY The harbour gat',
    'BODY The ferry runs ',
    'HEADLINE What the to',
    'BODY The ferry runs ',
    'BODY The harbour gat',
  ]);
});

describe('paragraphs', () => {
  const long = (text: string) => `${text} and so it went on for the whole of the line`;
  test('are told by gaps, by indents and by short last lines', async () => {
    const page: readonly PdfText[] = [
      ...column([long('One'), long('one'), 'end of one.'], 50, 700),
      ...column([long('Two'), long('two')], 50, 664),
      ...column([long('Three')], 50, 620),
      { text: long('Four'), x: 65, y: 608 },
      ...column([long('four')], 50, 596),
    ];
    expect((await listed([page])).map((each) => each.slice(5, 10).trim())).toEqual([
      'One a',
      'Two a',
      'Three',
      'Four',
    ]);
  });

  test('go on over the end of a page, past heads, feet and page numbers', async () => {
    const page = (number: number, lines: readonly string[]): readonly PdfText[] => [
      { text: `Tarn Bay Herald ${number} March`, x: 50, y: 810 },
      ...column(lines, 50, 700),
      { text: `- ${number} -`, x: 290, y: 30 },
    ];
    const pages = [page(1, LEFT.slice(0, 2)), page(2, LEFT.slice(2)), page(3, ['All is well.'])];
    expect(await listed(pages)).toEqual([
      `BODY ${LEFT.join(' ').replace('gov- ', 'gov')}`,
      'BODY All is well.',
    ]);
  });

  test('headings by the size of their letters', async () => {
    const page = [
      HEADLINE,
      ...column(LEFT, 50, 700),
      { text: 'What comes next', x: 50, y: 620, size: 14 },
      ...column(RIGHT, 50, 600),
    ];
    expect((await listed([page])).map((each) => each.split(' ')[0])).toEqual([
      'HEADLINE',
      'BODY',
      'SUBHEADING',
      'BODY',
    ]);
  });
});

test('what the document says of itself', async () => {
  const info = "/Title (Draft 3) /Author (Lena Ostrow) /CreationDate (D:20260304100000+02'00')";
  const [article] = await readArticles(pdfReader, pdfOf([column(LEFT, 50, 700)], info));
  expect(article).toMatchObject({
    title: 'Draft 3',
    authors: ['Lena Ostrow'],
    publishedAt: '2026-03-04T10:00:00+02:00',
    modifiedAt: null,
  });
  expect(article!.facts.metadata).toEqual([
    { field: 'TITLE', value: 'Draft 3', origin: 'Title', isChosen: true },
    { field: 'AUTHOR', value: 'Lena Ostrow', origin: 'Author', isChosen: true },
    { field: 'PUBLISHED_AT', value: "D:20260304100000+02'00'", origin: 'CreationDate', isChosen: true },
  ]);
});

test('its author is read as those of other formats are', async () => {
  const info = '/Author (By Ann Roe, Staff Writer, and Bo Webb) /ModDate (yesterday)';
  const [article] = await readArticles(pdfReader, pdfOf([column(LEFT, 50, 700)], info));
  expect(article).toMatchObject({ authors: ['Ann Roe', 'Bo Webb'], modifiedAt: null });
  expect(article!.facts.metadata).toContainEqual({
    field: 'MODIFIED_AT',
    value: 'yesterday',
    origin: 'ModDate',
    isChosen: false,
  });
});

test.each([
  ["D:20260304100000+02'00'", '2026-03-04T10:00:00+02:00'],
  ["D:20260304100000-05'30", '2026-03-04T10:00:00-05:30'],
  ['D:20260304100000Z', '2026-03-04T10:00:00Z'],
  ['D:20260304', null],
  ['D:20261304100000Z', null],
  ['yesterday', null],
])('the date %s is %s', (date, iso) => {
  expect(pdfDateOf(date)).toBe(iso);
});

test('offsets lead into the text of the page', async () => {
  const bytes = pdfOf([
    column(['First page.'], 50, 700),
    column(['Said “no” at last.'.replace(/[“”]/g, '"')], 50, 700),
  ]);
  const [article] = await readArticles(pdfReader, bytes);
  const start = article!.text.indexOf('at last');
  expect(originalPlace(article!.origin!, { start, end: start + 7 })).toMatchObject({
    part: 'page 2',
    start: 10,
    end: 17,
  });
});

test('a page of more pieces than anybody reads is read in time that grows with them', async () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => ({
    text: 'x',
    x: (index * 37) % 500,
    y: (index * 13) % 800,
  }));
  const [article] = await readArticles(pdfReader, pdfOf([texts]));
  expect(article?.text.replace(/\s/g, '')).toHaveLength(20_000);
});

describe('what cannot be read is told', () => {
  const encrypted = pdfOf(
    [column(LEFT, 50, 700)],
    '',
    `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >> /ID [(a) (a)]`,
  );
  const packed = deflateSync(Buffer.alloc(90_000_000, 32));
  const bomb = Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  test.each([
    ['an encrypted document', encrypted, 'is encrypted; save it without its password first'],
    ['a scanned one', pdfOf([[]]), 'holds pictures of pages and no text; run text recognition on it first'],
    ['a bomb', bomb, 'expands to more than 200 times its size, as no document does'],
    ['no document at all', Buffer.from('%PDF-1.4 and that was all'), 'is no PDF that can be read'],
  ])('%s', async (_, bytes, reason) => {
    const [error] = await readAll(pdfReader, bytes, { location: 'a.pdf' });
    expect(error).toMatchObject({ message: `a.pdf: ${reason}` });
  });
});
