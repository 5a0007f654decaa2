import { textReader } from '../text-reader.js';
import { isWebPage } from './html-signs.js';
import { pageArticle } from './page-article.js';

/** A web page is one article: of a page of many the one that it is mostly about, of a live blog all its entries. */
export const htmlReader = textReader({
  name: 'html',
  accepts: isWebPage,
  *readText(text, provenance) {
    yield pageArticle(text, provenance);
  },
});
