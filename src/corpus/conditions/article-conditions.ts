import type { Columns } from '../columns/columns.js';
import type { ArticleFilter } from '../filter.js';
import { type Choice, choiceTest, chooses } from '../filters/choice.js';
import { chosen } from '../filters/chosen-ids.js';
import { dateConditionOf, dateTest } from '../filters/date-condition.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { languageKey } from '../filters/language-key.js';
import { refuseNullTest } from '../filters/null-test.js';
import { numberTest } from '../filters/number-range.js';
import { given, on } from '../filters/test.js';
import { textConditionOf, textTest } from '../filters/text-condition.js';
import { articlesWith, groupOf } from '../lists/article-group.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import { QUOTE } from '../packed/layout.js';
import { articleRelations } from './article-relations.js';
import { type ArticleTest, allOf, type Conditions } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { articleMayHold } from './may-hold.js';
import { groupsOf, ownerTest } from './owner-conditions.js';

export function articleConditions(
  filter: ArticleFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): Conditions {
  const { books } = compiler;
  const authors = chosen(filter.author, place.at('author'), (id) => books.persons.find(id));
  const sources = chosen(filter.source, place.at('source'), (id) => books.sources.find(id));
  return allOf([
    articleIds(filter, place, compiler),
    publishedWithin(filter, place),
    authors && authoredBy(authors),
    sources && creditedTo(sources),
    sourceMatches(filter, place, compiler),
    { articles: given(articleTests(filter, place, books.shelf.columns)) },
    ...articleRelations(filter, place, compiler),
  ]);
}

function articleIds(
  { id }: ArticleFilter,
  place: FilterPlace,
  { books }: FilterCompiler,
): Partial<Conditions> | null {
  refuseNullTest(id, place.at('id'));
  const articles = chosen(id, place.at('id'), (each) => books.shelf.find(each));
  return articles && ofArticles(articles);
}

/** The articles of a choice of them. */
export const ofArticles = (choice: Choice<ArticleRecord>): Partial<Conditions> => ({
  groups: choice.among === null ? [] : [groupOf(choice.among)],
  articles: choice.except.size === 0 ? [] : [(article) => chooses(choice, article)],
});

/** Those of a range of dates are at hand. */
export function publishedWithin(
  { publishedAt }: Pick<ArticleFilter, 'publishedAt'>,
  place: FilterPlace,
): Partial<Conditions> | null {
  const condition = dateConditionOf(publishedAt, place.at('publishedAt'));
  if (condition === null) return null;
  return condition.isNull
    ? { articles: [({ published }) => published === null] }
    : { dates: condition.range };
}

function authoredBy({ isNull, among, except }: Choice<PersonRecord>): Partial<Conditions> {
  const accepts: ArticleTest = ({ authors }) => {
    if (authors.length === 0) return isNull === true;
    if (isNull === true || authors.some((author) => except.has(author))) return false;
    return among === null || authors.some((author) => among.has(author));
  };
  return { groups: among === null ? [] : [articlesWith(among)], articles: [accepts] };
}

const creditedTo = (choice: Choice<SourceRecord>): Partial<Conditions> => ({
  groups: choice.among === null ? [] : [articlesWith(choice.among)],
  articles: [({ source }) => chooses(choice, source)],
});

function sourceMatches(
  { sourceMatches: filter }: ArticleFilter,
  place: FilterPlace,
  { books, sources }: FilterCompiler,
): Partial<Conditions> | null {
  if (filter == null) return null;
  const conditions = sources(filter, place.inside('sourceMatches'));
  const test = ownerTest(books.ordinals, conditions);
  return { groups: groupsOf(conditions), articles: [({ source }) => source !== null && test(source)] };
}

/** The cheap ones first. */
function articleTests(filter: ArticleFilter, place: FilterPlace, columns: Columns): (ArticleTest | null)[] {
  const text = textConditionOf(filter.text, place.at('text'));
  const at = (name: keyof ArticleFilter) => place.at(name);
  return [
    on(choiceTest(filter.language, at('language'), languageKey), ({ language }) => language),
    on(choiceTest(filter.format, at('format')), ({ format }) => format),
    on(choiceTest(filter.publishingStatus, at('publishingStatus')), (article) => article.publishingStatus),
    filter.isTeaser == null ? null : ({ isTeaser }) => isTeaser === filter.isTeaser,
    on(numberTest(filter.wordCount, at('wordCount'), 1), ({ wordCount }) => wordCount),
    on(numberTest(filter.quoteCount, at('quoteCount'), 1), ({ facts }) => facts.count(QUOTE)),
    on(dateTest(filter.modifiedAt, at('modifiedAt')), ({ modified }) => modified),
    on(textTest(filter.title, at('title')), ({ title }) => title),
    on(textTest(filter.url, at('url')), ({ url }) => url),
    text && articleMayHold(columns, text),
    text && (({ compactText }) => text.isWithin(compactText, compactText)),
  ];
}
