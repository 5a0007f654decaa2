import { Field, ObjectType } from 'type-graphql';
import type { SourceFacets } from '../../corpus/facets.js';
import { SourceKindFacet, SpeakerFacet } from '../facet/facets.js';
import { facetCost } from '../limits/cost.js';

@ObjectType('SourceListFacets', {
  simpleResolvers: true,
  description:
    'What the sources of a list have in common, over all pages and under the same filter. Each is counted only when asked for.',
})
export class SourceFacetsType implements SourceFacets {
  @Field(() => SourceKindFacet.type, { complexity: facetCost, description: 'By what they are.' })
  readonly kind!: SourceFacets['kind'];

  @Field(() => SpeakerFacet.type, { complexity: facetCost, description: 'By whose words they passed on.' })
  readonly speaker!: SourceFacets['speaker'];
}
