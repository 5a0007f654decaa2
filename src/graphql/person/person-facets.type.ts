import { Field, ObjectType } from 'type-graphql';
import type { PersonFacets } from '../../corpus/facets.js';
import { SourceFacet, StringFacet } from '../facet/facets.js';
import { facetCost } from '../limits/cost.js';

@ObjectType('PersonListFacets', {
  simpleResolvers: true,
  description:
    'What the persons of a list have in common, over all pages and under the same filter. Each is counted only when asked for.',
})
export class PersonFacetsType implements PersonFacets {
  @Field(() => StringFacet.type, {
    complexity: facetCost,
    description: 'By titles and roles printed with the name; letter case and accents make no difference.',
  })
  readonly role!: PersonFacets['role'];

  @Field(() => SourceFacet.type, {
    complexity: facetCost,
    description: 'By the sources that passed their words on.',
  })
  readonly source!: PersonFacets['source'];
}
