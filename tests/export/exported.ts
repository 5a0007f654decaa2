import { everyArticle } from '../../src/export/every.js';
import { exportArticles } from '../../src/export/export-articles.js';
import { EXPORT_FORMATS, type ExportFormatName } from '../../src/export/formats.js';
import type { Article } from '../../src/model/article.js';
import { corpusOf } from '../support/corpus-of.js';

/** The whole export of a corpus of these articles. */
export const exported = (name: ExportFormatName, articles: readonly Article[]): string =>
  [...exportArticles(everyArticle(corpusOf(articles)), EXPORT_FORMATS[name])].join('');

/** The values of JSON Lines; every line must end. */
// biome-ignore lint/suspicious/noExplicitAny: the tests say what is in them
export const jsonLines = (text: string): any[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
