import { type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import type { Connection, Edge, PageInfo } from '../../corpus/page.js';
import { edgesCost, facetsCost, ONCE_A_PAGE } from '../limits/cost.js';
import { PageInfoType } from './page-info.type.js';

type TypeThunk = () => ClassType<object>;

/** The class of the edges of a list: a cursor and the item itself. */
export function edgeType(item: string, itemType: TypeThunk): ClassType<Edge<object>> {
  @ObjectType(`${item}Edge`, {
    simpleResolvers: true,
    description: `An item of ${item}Connection and its place in the order.`,
  })
  class EdgeType implements Edge<object> {
    @Field(() => String, {
      description: 'Opaque. Names a place in the order, and holds while other items come and go.',
    })
    readonly cursor!: string;

    @Field(itemType, { description: 'The item.' })
    readonly node!: object;
  }
  return EdgeType;
}

/**
 * The class of a page of a list, after the Relay cursor connections specification, with the total beside it.
 * @param item name of the items' type, to which "Connection" is added
 * @param facets what the items have in common, where that is counted
 */
export function connectionType(
  item: string,
  edge: TypeThunk,
  facets: TypeThunk | null = null,
): ClassType<Connection<object>> {
  @ObjectType(`${item}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${item} objects (Relay).`,
  })
  class ConnectionType implements Connection<object> {
    @Field(() => [edge()], { complexity: edgesCost, description: 'The items of this page, in order.' })
    readonly edges!: readonly Edge<object>[];

    @Field(() => PageInfoType, { description: 'Where this page stands in the list.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, {
      description: 'Items in the whole list under the same filter; counted only when asked for.',
    })
    readonly totalCount!: number;
  }
  if (facets !== null) addFacets(ConnectionType, facets);
  return ConnectionType;
}

function addFacets({ prototype }: ClassType<object>, facets: TypeThunk): void {
  const description = 'What the items of the whole list have in common; counted only when asked for.';
  Field(facets, { complexity: facetsCost, description })(prototype, 'facets');
  Extensions(ONCE_A_PAGE)(prototype, 'facets');
}
