import { docxOf, wordParagraph } from '../../../tests/support/docx-writer.js';
import { column, pdfOf } from '../../../tests/support/pdf-writer.js';
import { warcPage, warcRecord } from '../../../tests/support/warc-writer.js';
import { zipOf } from '../../../tests/support/zip-writer.js';
import { addressOf, storiesOf, storyOf } from './story.js';
import { page } from './text-samples.js';

const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

export const warc = (number: number): Uint8Array =>
  Buffer.concat(
    storiesOf(number).flatMap((story) => [
      warcRecord('request', 'GET / HTTP/1.1\r\n\r\n', {
        'Content-Type': 'application/http; msgtype=request',
      }),
      warcPage(page(story), HTML, addressOf(story)),
    ]),
  );

export const zip = (number: number): Uint8Array =>
  zipOf(storiesOf(number).map((story) => ({ name: `news/${story.id}.html`, content: page(story) })));

export function docx(number: number): Uint8Array {
  const { title, paragraphs } = storyOf(number);
  const body = [wordParagraph(title, 'Titel'), ...paragraphs.map((paragraph) => wordParagraph(paragraph))];
  return docxOf(body.join(''));
}

const PRINTED_LINE = /.{1,95}(?: |$)/g;
const [LEFT, TOP, LEADING] = [50, 780, 12];

/** One page; a wider gap after each paragraph. The writer knows Latin-1 alone. */
export function pdf(number: number): Uint8Array {
  const { title, paragraphs } = storyOf(number);
  let top = TOP - 2 * LEADING;
  const body = paragraphs.flatMap((paragraph) => {
    const lines = paragraph.replace(/[“”]/g, '"').match(PRINTED_LINE) ?? [];
    const printed = column(lines, LEFT, top, LEADING);
    top -= (lines.length + 1) * LEADING;
    return printed;
  });
  return pdfOf([[{ text: title, x: LEFT, y: TOP, size: 18 }, ...body]], `/Title (${title})`);
}
