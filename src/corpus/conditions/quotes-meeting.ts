import type { Columns } from '../columns/columns.js';
import type { RowMask } from '../columns/row-mask.js';
import { takeStep } from '../deadline.js';
import type { ArticleShelf } from '../directory/article-shelf.js';
import type { DateRange } from '../filters/date-range.js';
import { candidatesOf } from './candidates.js';
import { acceptsArticle, acceptsRow, asksDatesOnly, type Conditions } from './conditions.js';
import { narrowed } from './narrowed.js';

/** The quotes that meet conditions, which are on quotes. */
export function quotesMeeting(shelf: ArticleShelf, conditions: Conditions): RowMask {
  const { quotes, rest } = narrowed(shelf.columns, conditions);
  const within = isOpenToArticles(rest) ? quotes : inArticles(shelf, rest, quotes);
  if (rest.rows.length > 0) deleteRefused(shelf.columns, rest, within);
  return within;
}

const isOpenToArticles = ({ groups, dates, articles }: Conditions): boolean =>
  groups.length + articles.length === 0 && dates === null;

function inArticles(shelf: ArticleShelf, conditions: Conditions, quotes: RowMask): RowMask {
  const { columns } = shelf;
  if (asksDatesOnly(conditions)) return withinDates(columns, conditions.dates, quotes);
  const candidates = candidatesOf(shelf, conditions);
  const within = quotes.blank();
  for (const article of candidates) {
    takeStep();
    const { first, end } = columns.quotesOf(article.number);
    if (quotes.hasBetween(first, end) && acceptsArticle(conditions, article, candidates))
      within.addBetween(quotes, first, end);
  }
  return within;
}

function withinDates(columns: Columns, dates: DateRange, quotes: RowMask): RowMask {
  const within = quotes.blank();
  for (const number of columns.publishedWithin(dates)) {
    const { first, end } = columns.quotesOf(number);
    within.addBetween(quotes, first, end);
  }
  return within;
}

function deleteRefused(columns: Columns, conditions: Conditions, quotes: RowMask): void {
  const articles = columns.quotes.article;
  quotes.each((row) => {
    takeStep();
    const article = columns.article(articles[row]!);
    if (!acceptsRow(conditions, article, row - columns.firstQuote(article))) quotes.delete(row);
  });
}
