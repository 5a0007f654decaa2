import type { QuoteFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { QUOTE, SEGMENT } from '../packed/layout.js';
import { acceptsArticle, acceptsRow, type Conditions } from './conditions.js';
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
      : inParagraphs(compiler.paragraphs(paragraphMatches, place.inside('paragraphMatches'))),
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

/** @param conditions of paragraphs, which ask nothing of articles as such */
const inParagraphs = (conditions: Conditions): Partial<Conditions> => ({
  rows: [
    (article, row) => {
      const { facts } = article;
      const first = facts.list(QUOTE, QUOTE.segments, row, SEGMENT).from;
      return (
        acceptsArticle(conditions, article) &&
        acceptsRow(conditions, article, facts.at(SEGMENT.paragraph, first))
      );
    },
  ],
});
