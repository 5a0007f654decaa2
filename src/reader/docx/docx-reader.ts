import { originsIn } from '../../text/origin.js';
import { firstNameIn, isZip } from '../archive/zip-magic.js';
import { CompressionError } from '../compression/compression-error.js';
import type { Content } from '../content.js';
import { articleOfItem } from '../item/article-of-item.js';
import { parseXml } from '../markup/parse-markup.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { wholeOf } from '../whole.js';
import { docxBlocks } from './docx-blocks.js';
import { docxItem } from './docx-item.js';
import { type DocxPart, docxParts } from './docx-parts.js';
import { ParagraphStyles } from './paragraph-styles.js';

const FIRST_NAME = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|customXml\/)/;
const DOCUMENT = 'word/document.xml';

/**
 * Word documents (ECMA-376): the body with insertions and without deletions, text boxes behind the paragraph that they hang on; notes, headers and footers
 * are left out.
 * The date of publication is the day that the document was made, the only one that it knows. Offsets count code units of 'word/document.xml'.
 */
export const docxReader: Reader = Object.freeze({
  name: 'docx',
  accepts: ({ head, name }: Sample) =>
    isZip(head) && (FIRST_NAME.test(firstNameIn(head)) || /\.docx$/i.test(name)),
  async *read(content: Content): AsyncGenerator<Found> {
    const bytes = await wholeOf(content);
    yield bytes instanceof ReadError ? bytes : await articleOf(bytes, content.location);
  },
});

async function articleOf(bytes: Uint8Array, location: string): Promise<Found> {
  try {
    const parts = await docxParts(bytes);
    return parts.has(DOCUMENT)
      ? readParts(parts, location)
      : new ReadError(
          location,
          `holds no ${DOCUMENT}; of the documents of Office only those of Word are read`,
        );
  } catch (error) {
    if (error instanceof CompressionError) return new ReadError(location, error.message);
    throw error;
  }
}

function readParts(parts: ReadonlyMap<DocxPart, string>, location: string): Found {
  const document = parts.get(DOCUMENT) ?? '';
  const styles = new ParagraphStyles(parts.get('word/styles.xml') ?? '');
  const item = docxItem(docxBlocks(parseXml(document), styles), parts.get('docProps/core.xml') ?? '');
  const originIn = originsIn(document, [{ name: DOCUMENT, start: 0 }]);
  return articleOfItem(item, { location, format: 'docx', originIn });
}
