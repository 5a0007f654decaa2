import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import { originOf } from '../../text/origin.js';
import { firstNameIn, isZip } from '../archive/zip-magic.js';
import { CompressionError } from '../compression/compression-error.js';
import type { Content } from '../content.js';
import { said } from '../fields/said.js';
import { laidTogether } from '../markup/blocks.js';
import { parseXml } from '../markup/parse-markup.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { wholeOf } from '../whole.js';
import { type CoreProperties, corePropertiesOf } from './core-properties.js';
import { docxBlocks } from './docx-blocks.js';
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

function readParts(parts: ReadonlyMap<DocxPart, string>, location: string): RawArticle {
  const document = parts.get(DOCUMENT) ?? '';
  const properties = corePropertiesOf(parts.get('docProps/core.xml') ?? '');
  const styles = new ParagraphStyles(parts.get('word/styles.xml') ?? '');
  const { mapped, paragraphs } = laidTogether(docxBlocks(parseXml(document), styles));
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  const printed = headline ? mapped.text.slice(headline.start, headline.end) : null;
  const article = untitledArticle(mapped.text, location, 'docx');
  return Object.freeze({
    ...article,
    title: printed ?? properties.title,
    language: properties.language,
    publishedAt: properties.createdAt,
    modifiedAt: properties.modifiedAt,
    authors: Object.freeze(properties.authors),
    paragraphs,
    origin: originOf(mapped, document, [{ name: DOCUMENT, start: 0 }]),
    facts: Object.freeze({ ...article.facts, metadata: metadataOf(printed, properties) }),
  });
}

function metadataOf(printed: string | null, { title, createdAt, modifiedAt }: CoreProperties) {
  return Object.freeze([
    ...said('TITLE', printed, 'heading'),
    ...said('TITLE', title, 'dc:title', printed === null),
    ...said('PUBLISHED_AT', createdAt, 'dcterms:created'),
    ...said('MODIFIED_AT', modifiedAt, 'dcterms:modified'),
  ]);
}
