import type { RawArticle } from '../model/raw-article.js';
import type { BundledDocument } from './bundled-document.js';
import type { Content, Provenance } from './content.js';
import type { ReadError } from './read-error.js';
import type { Sample } from './sample.js';
import type { Skipped } from './skipped.js';

/** An article, or in its place what could not be read or is none. */
export type Found = RawArticle | ReadError | Skipped;

/** A document of a bundle, or in its place what `Found` is: of long files of records in it, the articles. */
export type Bundled = BundledDocument | Found;

/** One input format. Callers hand in the content; a reader touches no file and no network. */
export interface Reader {
  /** 'plain-text', 'json-lines'. */
  readonly name: string;
  /** Told by the content; the name decides only where the content may be of two formats. */
  accepts(sample: Sample): boolean;
  /**
   * The articles of one document in its order. What cannot be read comes as an error in its place and the rest goes on. An article's
   * `origin` leads its text back to the document as decoded. Errors of the stream itself are passed on.
   */
  read(content: Content): AsyncIterable<Found>;
  /** True where little work is done for each byte, whatever the content: no document can hold up whoever reads it. */
  readonly isQuick?: true;
  /** True where records are read one by one, so that a document may be larger than memory. */
  readonly isStreamed?: true;
  /**
   * Of a format that is a bundle of others' documents (an archive): these, in their order, each when it is asked for, so that callers
   * can read it in a thread of its own and give it a time limit of its own. `read` gives the same in one go.
   */
  unpack?(content: Content): AsyncIterable<Bundled>;
}

/** A format that is read from its whole text. */
export interface TextFormat extends Pick<Reader, 'isQuick'> {
  readonly name: string;
  accepts(sample: Sample): boolean;
  /**
   * As `Reader.read`, for those who have the text already: an item inside a document of another format.
   * @param text decoded, without a byte-order mark
   */
  readText(text: string, provenance: Provenance): Iterable<Found>;
}
