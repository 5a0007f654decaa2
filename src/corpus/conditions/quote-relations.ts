import { PARAGRAPH_KINDS } from '../../model/paragraph.js';
import { boundOfFew, type RowBound } from '../columns/row-bound.js';
import type { ParagraphFilter, QuoteFilter } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { QUOTE, SEGMENT } from '../packed/layout.js';
import { acceptsArticle, acceptsRow, type Conditions, type RowTest, withBound } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { groupsOf, type OwnerConditions, ownerTest } from './owner-conditions.js';
import { type OwnerColumn, ownerRowTest } from './owner-row-test.js';

/** What a filter asks of the article and paragraph of a quote, of its speaker and of who passed it on. */
export function quoteRelations(
  filter: QuoteFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): readonly (Partial<Conditions> | null)[] {
  const { speakerMatches, sourceMatches, articleMatches, paragraphMatches } = filter;
  const owned = (column: OwnerColumn, conditions: OwnerConditions) =>
    ofMatching(column, conditions, compiler);
  return [
    articleMatches == null ? null : compiler.articles(articleMatches, place.inside('articleMatches')),
    paragraphMatches == null
      ? null
      : inParagraphs(paragraphMatches, place.inside('paragraphMatches'), compiler),
    speakerMatches == null
      ? null
      : owned('speaker', compiler.speakers(speakerMatches, place.inside('speakerMatches'))),
    sourceMatches == null
      ? null
      : owned('source', compiler.sources(sourceMatches, place.inside('sourceMatches'))),
  ];
}

function ofMatching(
  column: OwnerColumn,
  conditions: OwnerConditions,
  { books }: FilterCompiler,
): Partial<Conditions> {
  const test = ownerTest(books.ordinals, conditions);
  const accepts = ownerRowTest(column, books.shelf.columns, (owner) => owner !== null && test(owner));
  return { groups: groupsOf(conditions), rows: [accepts] };
}

function inParagraphs(
  filter: ParagraphFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): Partial<Conditions> {
  const conditions = compiler.paragraphs(filter, place);
  const accepts: RowTest = (article, row) => {
    const { facts } = article;
    const first = facts.list(QUOTE, QUOTE.segments, row, SEGMENT).from;
    return (
      acceptsArticle(conditions, article) &&
      acceptsRow(conditions, article, facts.at(SEGMENT.paragraph, first))
    );
  };
  return { rows: [withBound(accepts, boundOfKind(filter, place, compiler))] };
}

/** Columns know the kind of the paragraph that a quote begins in, and nothing else of it. */
function boundOfKind(
  { kind, ...others }: ParagraphFilter,
  place: FilterPlace,
  { books }: FilterCompiler,
): RowBound | null {
  const test = choiceTest(kind, place.at('kind'));
  const { quotes } = books.shelf.columns;
  const bound =
    test &&
    boundOfFew(
      () => quotes.paragraphKind,
      () => PARAGRAPH_KINDS.length,
      (number) => test(PARAGRAPH_KINDS[number]!),
    );
  return bound && { ...bound, isExact: Object.values(others).every((other) => other == null) };
}
