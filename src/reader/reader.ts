import type { RawArticle } from '../model/raw-article.js';
import type { ReadError } from './read-error.js';

/** One input format. Callers hand in the content; a reader touches no file and no network. */
export interface Reader {
  /** 'plain-text', 'json-lines'. */
  readonly name: string;
  /**
   * @param name file name or path, for its ending
   * @param sample the beginning of the content, at least its first thousand characters where there are so many
   */
  accepts(name: string, sample: string): boolean;
  /**
   * The articles of one file in its order. What cannot be read comes as an error in its place and the rest goes on.
   * The text of an article is taken as it stands: offsets into it are offsets into the document.
   * @param content as `decode` gives it, without a byte-order mark
   * @param location for messages: 'news/today.txt'
   */
  read(content: string, location: string): Iterable<RawArticle | ReadError>;
}
