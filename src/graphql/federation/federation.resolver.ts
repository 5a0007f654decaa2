import type { GraphQLError } from 'graphql';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { AnyNode } from '../../corpus/graph.js';
import type { GraphContext } from '../context.js';
import { representationsCost } from '../limits/cost.js';
import { AnyScalar } from './any.scalar.js';
import { EntityUnion } from './entity.union.js';
import { resolveEntity } from './resolve-entity.js';
import { ServiceType } from './service.type.js';
import { subgraphSdl } from './subgraph-sdl.js';

@Resolver()
export class FederationResolver {
  @Query(() => [EntityUnion], {
    nullable: 'items',
    complexity: representationsCost,
    description: 'The objects that a gateway means, in the order asked for; null where an id names nothing.',
  })
  _entities(
    @Arg('representations', () => [AnyScalar], { description: 'One for each object.' })
    representations: readonly unknown[],
    @Ctx() { graph }: GraphContext,
  ): readonly (AnyNode | GraphQLError | null)[] {
    return representations.map((representation) => resolveEntity(graph, representation));
  }

  @Query(() => ServiceType, { description: 'What this service tells a gateway.' })
  _service(): ServiceType {
    return { sdl: subgraphSdl() };
  }
}
