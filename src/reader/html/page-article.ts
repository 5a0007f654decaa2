import { factsOf } from '../../model/document-facts.js';
import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import { originOf } from '../../text/origin.js';
import type { Provenance } from '../content.js';
import { laidTogether } from '../markup/blocks.js';
import { parseHtml } from '../markup/parse-markup.js';
import { ReadError } from '../read-error.js';
import type { Found } from '../reader.js';
import { pageFacts } from './facts/page-facts.js';
import { mainText } from './main-text/main-text.js';

/** The article of a web page, or an error when the page has no text. */
export function pageArticle(source: string, provenance: Provenance): Found {
  const { location } = provenance;
  const root = parseHtml(source);
  const blocks = mainText(root);
  if (blocks.length === 0)
    return new ReadError(
      location,
      'is a web page without text; it may be made by scripts that only a browser runs',
    );
  const { mapped, paragraphs } = laidTogether(blocks);
  const { description: _, ...facts } = pageFacts(root, source, provenance);
  const article: RawArticle = {
    ...untitledArticle(mapped.text, location, factsOf('html').format),
    ...facts,
    paragraphs,
    origin: originOf(mapped, source),
  };
  return Object.freeze(article);
}
