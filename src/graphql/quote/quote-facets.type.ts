import { Field, ObjectType } from 'type-graphql';
import type { QuoteFacets } from '../../corpus/facets.js';
import {
  MonthFacet,
  ParagraphKindFacet,
  QuoteKindFacet,
  SourceFacet,
  SpeakerFacet,
  StringFacet,
} from '../facet/facets.js';
import { facetCost } from '../limits/cost.js';

@ObjectType('QuoteListFacets', {
  simpleResolvers: true,
  description:
    'What the quotes of a list have in common, over all pages and under the same filter. Each is counted only when asked for.',
})
export class QuoteFacetsType implements QuoteFacets {
  @Field(() => SpeakerFacet.type, { complexity: facetCost, description: 'By who speaks.' })
  readonly speaker!: QuoteFacets['speaker'];

  @Field(() => SourceFacet.type, { complexity: facetCost, description: 'By who passed the words on.' })
  readonly source!: QuoteFacets['source'];

  @Field(() => QuoteKindFacet.type, {
    complexity: facetCost,
    description: 'By how much stands in quotation marks.',
  })
  readonly kind!: QuoteFacets['kind'];

  @Field(() => StringFacet.type, {
    complexity: facetCost,
    description: 'By the rule or model that decided who speaks.',
  })
  readonly method!: QuoteFacets['method'];

  @Field(() => ParagraphKindFacet.type, {
    complexity: facetCost,
    description: 'By the kind of the paragraph that they begin in.',
  })
  readonly paragraphKind!: QuoteFacets['paragraphKind'];

  @Field(() => SourceFacet.type, {
    complexity: facetCost,
    description: 'By the outlet that published the article or that it credits.',
  })
  readonly articleSource!: QuoteFacets['articleSource'];

  @Field(() => StringFacet.type, { complexity: facetCost, description: 'By the language of the article.' })
  readonly language!: QuoteFacets['language'];

  @Field(() => MonthFacet.type, {
    complexity: facetCost,
    description: 'By the month in which the article was published.',
  })
  readonly month!: QuoteFacets['month'];
}
