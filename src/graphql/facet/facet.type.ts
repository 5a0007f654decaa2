import { Arg, type ClassType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Facet } from '../../corpus/facets.js';
import { bucketsCost } from '../limits/cost.js';

const DEFAULT_BUCKETS = 10;

export interface FacetClasses {
  readonly type: ClassType<object>;
  readonly resolver: ClassType<object>;
}

interface FacetSpec {
  /** Of the types, to which 'Facet' and 'Bucket' are added. */
  readonly name: string;
  readonly description: string;
  readonly bucket: () => ClassType<object>;
}

/** The class of the counts of what the items of a list have in common, and the resolver that cuts off the rare ones. */
export function facetType({ name, description, bucket }: FacetSpec): FacetClasses {
  @ObjectType(`${name}Facet`, { simpleResolvers: true, description })
  class FacetType implements Pick<Facet<object>, 'totalCount' | 'nullCount'> {
    @Field(() => Int, { description: 'How many different ones there are.' })
    readonly totalCount!: number;

    @Field(() => Int, { description: 'Items of the list without any.' })
    readonly nullCount!: number;
  }

  @Resolver(() => FacetType)
  class FacetResolver {
    @FieldResolver(() => [bucket()], {
      complexity: bucketsCost,
      description: 'The most frequent first; months newest first.',
    })
    buckets(
      @Root() facet: Facet<object>,
      @Arg('first', () => Int, {
        nullable: true,
        defaultValue: DEFAULT_BUCKETS,
        description: 'How many at most: 0 to 100.',
      })
      first: number | null,
    ): readonly object[] {
      return facet.buckets(first ?? DEFAULT_BUCKETS);
    }
  }
  return { type: FacetType, resolver: FacetResolver };
}
