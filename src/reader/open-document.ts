import type { BundledDocument } from './bundled-document.js';
import { openInner } from './inner-document.js';
import { type OpenDocument, openWith, type Unopened } from './open-with.js';
import type { ReadError } from './read-error.js';
import { readerFor } from './readers.js';
import type { Skipped } from './skipped.js';

/**
 * Unpacks a compressed document and finds the reader for it. What is of no known format is text when it looks like it, and when
 * its name ends like that of a text or it is meant to be read.
 * @throws Error of the stream
 */
export const openDocument = (unopened: Unopened): Promise<OpenDocument | ReadError | Skipped> =>
  openWith(unopened, readerFor);

/** The same for a document that is in memory; of what is packed in it, no more is read than of a whole document. */
export const openBundled = (document: BundledDocument): Promise<OpenDocument | ReadError | Skipped> =>
  openInner(document, readerFor);
