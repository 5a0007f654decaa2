import { QUOTE_KINDS } from '../../model/quote.js';
import type { QuoteFilter } from '../filter.js';
import { type Choice, choiceOf, choiceTest, chooses } from '../filters/choice.js';
import { chosen } from '../filters/chosen-ids.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { refuseNullTest } from '../filters/null-test.js';
import { numberTest } from '../filters/number-range.js';
import { given } from '../filters/test.js';
import { textConditionOf } from '../filters/text-condition.js';
import { articleIdOf, readPartId } from '../ids.js';
import { articlesWith, groupOf } from '../lists/article-group.js';
import { type Books, findOwner } from '../lists/books.js';
import { quoteHolds } from '../lists/quote-text.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { quoteLength } from '../nodes/quote-length.js';
import { CONFIDENCE_PARTS, QUOTE } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import { ofArticles, publishedWithin } from './article-conditions.js';
import { allOf, type Conditions, type RowTest } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
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
    speakers && ofOwners(QUOTE.speaker, speakers),
    sources && ofOwners(QUOTE.source, sources),
    { rows: given(rowTests(filter, place)) },
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
function ofOwners<Each extends Owner>(column: Column, choice: Choice<Each>): Partial<Conditions> {
  const accepts: RowTest = ({ owners, facts }, row) =>
    chooses<Owner>(choice, owners[facts.at(column, row)] ?? null);
  return { groups: choice.among === null ? [] : [articlesWith(choice.among)], rows: [accepts] };
}

/** The cheap ones first. */
function rowTests(filter: QuoteFilter, place: FilterPlace): (RowTest | null)[] {
  const at = (name: keyof QuoteFilter) => place.at(name);
  const kind = choiceTest(filter.kind, at('kind'));
  const confidence = numberTest(filter.confidence, at('confidence'), 0);
  const length = numberTest(filter.length, at('length'), 1);
  const method = choiceTest(filter.method, at('method'));
  const lemma = choiceTest(filter.cueLemma, at('cueLemma'));
  const text = textConditionOf(filter.text, at('text'));
  refuseNullTest(filter.method, at('method'));
  return [
    kind && (({ facts }, row) => kind(QUOTE_KINDS[facts.at(QUOTE.kind, row)]!)),
    confidence && (({ facts }, row) => confidence(facts.at(QUOTE.confidence, row) / CONFIDENCE_PARTS)),
    length && (({ facts }, row) => length(quoteLength(facts, row))),
    method && (({ facts }, row) => method(facts.string(QUOTE.method, row))),
    lemma && (({ facts }, row) => lemma(facts.findString(QUOTE.cueLemma, row))),
    text && ((article, row) => quoteHolds(article, row, text)),
  ];
}
