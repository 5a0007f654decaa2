import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import { originOf } from '../../text/origin.js';
import type { Content } from '../content.js';
import { said } from '../fields/said.js';
import { laidTogether } from '../markup/blocks.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { wholeOf } from '../whole.js';
import { columnsOf } from './columns.js';
import { openPdf, PdfError } from './open-pdf.js';
import { linesOf } from './page-lines.js';
import { pdfDateOf } from './pdf-date.js';
import type { PdfDocument } from './pdf-document.js';
import { pdfParagraphs } from './pdf-paragraphs.js';
import { runningHeads } from './running-heads.js';

/** Some programs write a line before the header; readers look for it in the first kilobyte (ISO 32000 annex H). */
const HEADER = /^[\s\S]{0,1000}?%PDF-\d/;

/**
 * PDF (ISO 32000): columns in reading order, without the heads, feet and page numbers that pages repeat. Offsets count, page by page, code units of the text as pdf.js
 * gives it: its items one behind the other, a line feed behind each that ends a line.
 */
export const pdfReader: Reader = Object.freeze({
  name: 'pdf',
  accepts: ({ head }: Sample) => HEADER.test(Buffer.from(head.subarray(0, 1024)).toString('latin1')),
  async *read(content: Content): AsyncGenerator<Found> {
    const bytes = await wholeOf(content);
    if (bytes instanceof ReadError) yield bytes;
    else yield* readBytes(bytes, content.location);
  },
});

async function* readBytes(bytes: Uint8Array, location: string): AsyncGenerator<Found> {
  try {
    const document = await openPdf(bytes);
    for (const { number, reason } of document.failures)
      yield new ReadError(`${location}: page ${number}`, reason);
    if (document.pages.length === 0) return;
    yield document.text.trim() === '' ? new ReadError(location, SCANNED) : articleOf(document, location);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    yield new ReadError(location, error.message);
  }
}

const SCANNED = 'holds pictures of pages and no text; run text recognition on it first';

function articleOf(document: PdfDocument, location: string): RawArticle {
  const { mapped, paragraphs } = laidTogether(paragraphsOf(document));
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  const printed = headline ? mapped.text.slice(headline.start, headline.end) : null;
  const parts = document.pages.map(({ number, start }) => ({ name: `page ${number}`, start }));
  const article = untitledArticle(mapped.text, location, 'pdf');
  return Object.freeze({
    ...article,
    title: printed ?? document.title,
    publishedAt: pdfDateOf(document.created),
    modifiedAt: pdfDateOf(document.modified),
    authors: Object.freeze(document.author === null ? [] : [document.author]),
    paragraphs,
    origin: originOf(mapped, document.text, parts),
    facts: Object.freeze({ ...article.facts, metadata: metadataOf(printed, document) }),
  });
}

function paragraphsOf({ pages }: PdfDocument) {
  const pageLines = pages.map((page) => ({ height: page.height, lines: linesOf(page) }));
  const isRunning = runningHeads(pageLines);
  return pdfParagraphs(
    pageLines.flatMap((page) => columnsOf(page.lines.filter((line) => !isRunning(line, page)))),
  );
}

function metadataOf(printed: string | null, { title, created, modified }: PdfDocument) {
  return Object.freeze([
    ...said('TITLE', printed, 'heading'),
    ...said('TITLE', title, 'Title', printed === null),
    ...said('PUBLISHED_AT', created, 'CreationDate', pdfDateOf(created) !== null),
    ...said('MODIFIED_AT', modified, 'ModDate', pdfDateOf(modified) !== null),
  ]);
}
