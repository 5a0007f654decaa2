import type { QuoteFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { QUOTE, SEGMENT } from '../packed/layout.js';
import type { Column } from '../packed/table.js';
import { acceptsArticle, acceptsRow, type Conditions } from './conditions.js';
import type { FilterCompiler } from './filter-compiler.js';
import { groupsOf, type OwnerConditions, ownerTest } from './owner-conditions.js';

/** What a filter asks of the article and paragraph of a quote, of its speaker and of who passed it on. */
export function quoteRelations(
  filter: QuoteFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): readonly (Partial<Conditions> | null)[] {
  const { speakerMatches, sourceMatches, articleMatches, paragraphMatches } = filter;
  const owned = (column: Column, conditions: OwnerConditions) => ofMatching(column, conditions, compiler);
  return [
    articleMatches == null ? null : compiler.articles(articleMatches, place.inside('articleMatches')),
    paragraphMatches == null
      ? null
      : inParagraphs(compiler.paragraphs(paragraphMatches, place.inside('paragraphMatches'))),
    speakerMatches == null
      ? null
      : owned(QUOTE.speaker, compiler.speakers(speakerMatches, place.inside('speakerMatches'))),
    sourceMatches == null
      ? null
      : owned(QUOTE.source, compiler.sources(sourceMatches, place.inside('sourceMatches'))),
  ];
}

function ofMatching(
  column: Column,
  conditions: OwnerConditions,
  { books }: FilterCompiler,
): Partial<Conditions> {
  const test = ownerTest(books.ordinals, conditions);
  return {
    groups: groupsOf(conditions),
    rows: [
      ({ owners, facts }, row) => {
        const owner = owners[facts.at(column, row)];
        return owner !== undefined && test(owner);
      },
    ],
  };
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
