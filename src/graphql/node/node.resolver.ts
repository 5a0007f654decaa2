import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AnyNode as GraphNode } from '../../corpus/graph.js';
import { MAX_PAGE_SIZE } from '../../corpus/page.js';
import type { RevisionView } from '../../desk/archive/revision-view.js';
import type { GraphContext } from '../context.js';
import { refuseMoreThan } from '../errors/argument-error.js';
import { idsCost } from '../limits/cost.js';
import { NodeInterface } from './node.type.js';

type AnyNode = GraphNode | RevisionView;

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'The object with this id, or null.' })
  node(
    @Arg('id', () => ID, { description: 'As given by any object.' }) id: string,
    @Ctx() { graph, desk }: GraphContext,
  ): AnyNode | null {
    return graph.node(id) ?? desk.revision(id);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    complexity: idsCost,
    description: 'The objects with these ids, in the order asked for; null where an id names nothing.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: readonly string[],
    @Ctx() { graph, desk }: GraphContext,
  ): readonly (AnyNode | null)[] {
    refuseMoreThan('ids', ids, MAX_PAGE_SIZE);
    return ids.map((id) => graph.node(id) ?? desk.revision(id));
  }
}
