import type { Columns } from '../columns/columns.js';
import type { TextCondition } from '../filters/text-condition.js';
import type { ArticleTest, RowTest } from './conditions.js';

/** False where columns know that a quote cannot hold what is asked of its text: it need not be read. */
export function quoteMayHold(columns: Columns, { phrases }: TextCondition): RowTest {
  const { letters } = columns.quotes;
  const planes = phrases.flatMap((phrase) => letters.planesOf(phrase));
  return (article, row) =>
    !columns.holds(article) || letters.mayHold(columns.firstQuote(article) + row, planes);
}

/** The same of the text of an article. */
export function articleMayHold(columns: Columns, { phrases }: TextCondition): ArticleTest {
  const { letters } = columns;
  const planes = phrases.flatMap((phrase) => letters.planesOf(phrase));
  return (article) => !columns.holds(article) || letters.mayHold(article.number, planes);
}
