import { Field, ObjectType } from 'type-graphql';
import type { ArticleFacets } from '../../corpus/facets.js';
import { MonthFacet, PersonFacet, SourceFacet, StringFacet } from '../facet/facets.js';
import { facetCost } from '../limits/cost.js';

@ObjectType('ArticleListFacets', {
  simpleResolvers: true,
  description:
    'What the articles of a list have in common, over all pages and under the same filter. Each is counted only when asked for.',
})
export class ArticleFacetsType implements ArticleFacets {
  @Field(() => PersonFacet.type, { complexity: facetCost, description: 'By whom they name or quote.' })
  readonly person!: ArticleFacets['person'];

  @Field(() => PersonFacet.type, { complexity: facetCost, description: 'By who wrote them.' })
  readonly author!: ArticleFacets['author'];

  @Field(() => SourceFacet.type, {
    complexity: facetCost,
    description: 'By the outlet that published them or that they credit.',
  })
  readonly source!: ArticleFacets['source'];

  @Field(() => SourceFacet.type, {
    complexity: facetCost,
    description: 'By the sources that speak or are cited in them.',
  })
  readonly citedSource!: ArticleFacets['citedSource'];

  @Field(() => StringFacet.type, { complexity: facetCost, description: 'By language.' })
  readonly language!: ArticleFacets['language'];

  @Field(() => MonthFacet.type, {
    complexity: facetCost,
    description: 'By the month in which they were published.',
  })
  readonly month!: ArticleFacets['month'];
}
