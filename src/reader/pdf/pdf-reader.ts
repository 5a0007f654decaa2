import { originsIn } from '../../text/origin.js';
import type { Content } from '../content.js';
import { articleOfItem } from '../item/article-of-item.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { wholeOf } from '../whole.js';
import { openPdf, PdfError } from './open-pdf.js';
import { pdfDateOf } from './pdf-date.js';
import type { PdfDocument } from './pdf-document.js';
import { pdfItem } from './pdf-item.js';

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

function articleOf(document: PdfDocument, location: string): Found {
  const parts = document.pages.map(({ number, start }) => ({ name: `page ${number}`, start }));
  const originIn = originsIn(document.text, parts);
  return articleOfItem(pdfItem(document), { location, format: 'pdf', originIn, dateOf: pdfDateOf });
}
