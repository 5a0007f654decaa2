import { creditClaim } from '../fields/authors/author-claim.js';
import { claims } from '../fields/claim.js';
import { headlineClaims } from '../item/headline.js';
import { type Item, itemOf } from '../item/item.js';
import { laidTogether } from '../markup/blocks.js';
import { columnsOf } from './columns.js';
import { linesOf } from './page-lines.js';
import type { PdfDocument } from './pdf-document.js';
import { pdfParagraphs } from './pdf-paragraphs.js';
import { runningHeads } from './running-heads.js';

/** What a PDF says of itself (ISO 32000 14.3.3), and its text without what pages repeat. */
export function pdfItem(document: PdfDocument): Item {
  const body = laidTogether(paragraphsOf(document));
  return {
    ...itemOf(body),
    title: [...headlineClaims(body), ...claims('Title', document.title)],
    authors: [claims('Author', document.author).map(creditClaim)],
    publishedAt: claims('CreationDate', document.created),
    modifiedAt: claims('ModDate', document.modified),
  };
}

function paragraphsOf({ pages }: PdfDocument) {
  const pageLines = pages.map((page) => ({ height: page.height, lines: linesOf(page) }));
  const isRunning = runningHeads(pageLines);
  return pdfParagraphs(
    pageLines.flatMap((page) => columnsOf(page.lines.filter((line) => !isRunning(line, page)))),
  );
}
