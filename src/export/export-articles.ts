import type { ArticleNode } from '../corpus/graph.js';
import type { ExportFormat } from './export-format.js';

/** The articles in a format, a piece of text for each that the format tells something of. */
export function* exportArticles(articles: Iterable<ArticleNode>, format: ExportFormat): Generator<string> {
  let isFirst = true;
  for (const article of articles) {
    const text = format.article(article);
    if (text === '') continue;
    yield (isFirst ? format.before : format.between) + text;
    isFirst = false;
  }
  yield (isFirst ? format.before : '') + format.after;
}
