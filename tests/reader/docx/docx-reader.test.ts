import { describe, expect, test } from 'vitest';
import { docxReader } from '../../../src/reader/docx/docx-reader.js';
import { readerFor } from '../../../src/reader/readers.js';
import { originalPlace } from '../../../src/text/origin.js';
import { documentXml, docxOf, wordParagraph } from '../../support/docx-writer.js';
import { zipOf } from '../../support/zip-writer.js';
import { readerContract } from '../reader-contract.js';
import { readAll, readArticles } from '../reading.js';

const BODY = [
  wordParagraph('Gate shut till spring', 'Titel'),
  wordParagraph('“No &amp; no,” said  Lena\tOstrow.'),
  '<w:p><w:r><w:t>The har</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bour</w:t></w:r><w:r><w:br/><w:t>is closed.</w:t></w:r></w:p>',
  wordParagraph('What comes next', 'Eigen'),
].join('\n');

readerContract(docxReader, [{ name: 'a document', document: docxOf(BODY), original: documentXml(BODY) }]);

const listed = async (body: string): Promise<readonly string[]> => {
  const [article] = await readArticles(docxReader, docxOf(body));
  return article!.paragraphs!.map(({ kind, start, end }) => `${kind} ${article!.text.slice(start, end)}`);
};

test('is told from other archives by its first file', () => {
  const name = (bytes: Buffer) => readerFor({ name: 'a.bin', text: '', head: bytes, mediaType: null }).name;
  expect(name(docxOf(BODY))).toBe('docx');
  expect(name(zipOf([{ name: 'report.docx', content: docxOf(BODY) }]))).toBe('zip');
});

describe('paragraphs', () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  test.each([
    [
      'kinds by the names of styles, whatever their ids',
      ['Titel', 'berschrift2', 'Zitat', 'Beschriftung', 'Listenabsatz', 'Eigen', 'Kreis']
        .map((style) => wordParagraph('x', style))
        .join(''),
      ['HEADLINE x', 'SUBHEADING x', 'BLOCKQUOTE x', 'CAPTION x', 'LIST_ITEM x', 'SUBHEADING x', 'BODY x'],
    ],
    ['kinds by ids of styles that are not there', wordParagraph('x', 'Heading3'), ['SUBHEADING x']],
    [
      'numbered paragraphs',
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>',
      ['LIST_ITEM One'],
    ],
    [
      'hyperlinks and fields',
      `<w:p>${run('At ')}<w:hyperlink>${run('the gate')}</w:hyperlink><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>`,
      ['BODY At the gate'],
    ],
    [
      'insertions stay, deletions go',
      `<w:p><w:ins>${run('never ')}</w:ins><w:del><w:r><w:delText>ever </w:delText></w:r></w:del>${run('again')}</w:p>`,
      ['BODY never again'],
    ],
    [
      'moved text stands where it was moved to',
      `<w:p><w:moveFrom>${run('gone')}</w:moveFrom>${run('here')}</w:p><w:p><w:moveTo>${run('gone')}</w:moveTo></w:p>`,
      ['BODY here', 'BODY gone'],
    ],
    [
      'text boxes once, behind their paragraph',
      `<w:p>${run('One ')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p>${run('boxed')}</w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('boxed')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('two')}</w:p>`,
      ['BODY One two', 'BODY boxed'],
    ],
    [
      'tables by cell',
      `<w:tbl><w:tr><w:tc><w:p>${run('A')}</w:p></w:tc><w:tc><w:p>${run('B')}</w:p></w:tc></w:tr></w:tbl>`,
      ['BODY A', 'BODY B'],
    ],
    [
      'tabs, breaks and hyphens',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r></w:p>',
      ['BODY a b\nc\u2011d'],
    ],
    [
      'marks of notes are no text',
      `<w:p>${run('Gate')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      ['BODY Gate'],
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr/><w:sdtContent>${wordParagraph('x')}</w:sdtContent></w:sdt>`,
      ['BODY x'],
    ],
  ])('%s', async (_, body, paragraphs) => {
    expect(await listed(body)).toEqual(paragraphs);
  });
});

test('what the document says of itself', async () => {
  const properties =
    '<dc:title>Draft 3</dc:title><dc:creator>Lena Ostrow; Bo Webb</dc:creator><dc:language>en-GB</dc:language><dcterms:created>2026-03-04T10:00:00Z</dcterms:created><dcterms:modified>2026-03-05T10:00:00Z</dcterms:modified>';
  const [article] = await readArticles(docxReader, docxOf(BODY, properties));
  expect(article).toMatchObject({
    title: 'Gate shut till spring',
    authors: ['Lena Ostrow', 'Bo Webb'],
    language: 'en-GB',
    publishedAt: '2026-03-04T10:00:00Z',
    modifiedAt: '2026-03-05T10:00:00Z',
  });
  expect(article?.facts.metadata).toContainEqual({
    field: 'TITLE',
    value: 'Draft 3',
    origin: 'dc:title',
    isChosen: false,
  });
  const [untitled] = await readArticles(docxReader, docxOf(wordParagraph('x'), properties));
  expect(untitled?.title).toBe('Draft 3');
});

test.each([
  ['By Ann Roe, Staff Writer', ['Ann Roe']],
  ['Ann Roe; Bo Webb and Al Tun', ['Ann Roe', 'Bo Webb', 'Al Tun']],
  ['Newsroom', ['Newsroom']],
  ['ann@tarnbay.example', []],
])('%j as the creator credits %j', async (creator, authors) => {
  const [article] = await readArticles(
    docxReader,
    docxOf(BODY, `<dc:creator>${creator}</dc:creator><dcterms:created>some day</dcterms:created>`),
  );
  expect(article).toMatchObject({ authors, publishedAt: null });
  expect(article?.facts.metadata).toEqual([
    expect.objectContaining({ field: 'TITLE', origin: 'heading', isChosen: true }),
    { field: 'AUTHOR', value: creator, origin: 'dc:creator', isChosen: authors.length > 0 },
    { field: 'PUBLISHED_AT', value: 'some day', origin: 'dcterms:created', isChosen: false },
  ]);
});

test('offsets lead into word/document.xml', async () => {
  const [article] = await readArticles(docxReader, docxOf(BODY));
  const start = article!.text.indexOf('No & no');
  const place = originalPlace(article!.origin!, { start, end: start + 7 });
  expect(place).toMatchObject({ part: 'word/document.xml', line: 3 });
  expect(documentXml(BODY).slice(place.start, place.end)).toBe('No &amp; no');
});

describe('what cannot be read is told', () => {
  const message = async (bytes: Uint8Array) => {
    const [error] = await readAll(docxReader, bytes, { location: 'a.docx' });
    return String(error);
  };

  test.each([
    [
      'a spreadsheet',
      zipOf([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      /: a\.docx: holds no word\/document\.xml; of the documents of Office only those of Word are read$/,
    ],
    ['a document cut short', docxOf(BODY).subarray(0, 500), /: a\.docx: is no whole zip archive \(/],
    [
      'a bomb',
      zipOf([{ name: 'word/document.xml', content: Buffer.alloc(80_000_000, 32), crc: 1 }]),
      /: a\.docx: expands to more than 200 times/,
    ],
    [
      'a locked one',
      zipOf([{ name: 'word/document.xml', content: 'x', isEncrypted: true }]),
      /: a\.docx: is encrypted; /,
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await message(bytes)).toMatch(expected);
  });

  test('a document that is all nesting does no harm', async () => {
    const [article] = await readArticles(
      docxReader,
      docxOf(`${'<w:sdt>'.repeat(50_000)}${wordParagraph('deep')}`),
    );
    expect(article?.location).toBe('in/file');
  });
});
