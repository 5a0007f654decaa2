import type { Columns } from '../columns/columns.js';
import type { QuoteFilter } from '../filter.js';
import { type Choice, choiceOf, chooses } from '../filters/choice.js';
import { chosen } from '../filters/chosen-ids.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { refuseNullTest } from '../filters/null-test.js';
import { articleIdOf, readPartId } from '../ids.js';
import { articlesWith, groupOf } from '../lists/article-group.js';
import { type Books, findOwner } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { ofArticles, publishedWithin } from './article-conditions.js';
import { allOf, type Conditions } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { ownerRowTest } from './owner-row-test.js';
import { quoteFields } from './quote-fields.js';
import { quoteRelations } from './quote-relations.js';

/** Rows are those of quotes. */
export function quoteConditions(
  filter: QuoteFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): Conditions {
  const { books } = compiler;
  const articles = chosen(filter.article, place.at('article'), (id) => books.shelf.find(id));
  const speakers = chosen(filter.speaker, place.at('speaker'), (id) => findOwner(books, id));
  const sources = chosen(filter.source, place.at('source'), (id) => books.sources.find(id));
  for (const name of ['id', 'article'] as const) refuseNullTest(filter[name], place.at(name));
  return allOf([
    quoteIds(filter, place, compiler),
    articles && ofArticles(articles),
    publishedWithin(filter, place),
    speakers && ofOwners('speaker', speakers, books.shelf.columns),
    sources && ofOwners('source', sources, books.shelf.columns),
    { rows: quoteFields(filter, place, books.shelf.columns) },
    ...quoteRelations(filter, place, compiler),
  ]);
}

/** The id of a quote tells its article. */
function quoteIds(
  { id }: QuoteFilter,
  place: FilterPlace,
  { books }: FilterCompiler,
): Partial<Conditions> | null {
  const choice = choiceOf(id, place.at('id'));
  if (choice === null) return null;
  const holders = articlesOfQuotes(choice.among ?? choice.except, books);
  return {
    groups: choice.among === null ? [] : [groupOf(holders)],
    rows: [(article, row) => !holders.has(article) || chooses(choice, article.quote(row).id)],
  };
}

function articlesOfQuotes(ids: ReadonlySet<string>, { shelf }: Books): ReadonlySet<ArticleRecord> {
  const keys = Array.from(ids, (id) => readPartId('quote', id)?.articleKey);
  const articles = keys.map((key) => (key === undefined ? null : shelf.find(articleIdOf(key))));
  return new Set(articles.filter((article) => article !== null));
}

/** Quotes whose column names one of a choice of people and sources. */
function ofOwners<Each extends Owner>(
  column: 'speaker' | 'source',
  choice: Choice<Each>,
  columns: Columns,
): Partial<Conditions> {
  const accepts = ownerRowTest(column, columns, (owner) => chooses<Owner>(choice, owner));
  return { groups: choice.among === null ? [] : [articlesWith(choice.among)], rows: [accepts] };
}
