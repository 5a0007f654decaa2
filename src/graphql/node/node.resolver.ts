import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { AnyNode as GraphNode } from '../../corpus/graph.js';
import { MAX_PAGE_SIZE } from '../../corpus/page.js';
import type { RevisionView } from '../../desk/archive/revision-view.js';
import type { CorrectionNode } from '../../desk/corrections/correction-node.js';
import type { GraphContext } from '../context.js';
import { refuseMoreThan } from '../errors/argument-error.js';
import { idsCost } from '../limits/cost.js';
import { NodeInterface } from './node.type.js';

type AnyNode = GraphNode | RevisionView | CorrectionNode;

const nodeOf = (id: string, { graph, desk, corrections }: GraphContext): AnyNode | null =>
  graph.node(id) ?? desk.revision(id) ?? corrections.find(id);

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'The object with this id, or null.' })
  node(
    @Arg('id', () => ID, { description: 'As given by any object.' }) id: string,
    @Ctx() context: GraphContext,
  ): AnyNode | null {
    return nodeOf(id, context);
  }

  @Query(() => [NodeInterface], {
    nullable: 'items',
    complexity: idsCost,
    description: 'The objects with these ids, in the order asked for; null where an id names nothing.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'At most 100.' }) ids: readonly string[],
    @Ctx() context: GraphContext,
  ): readonly (AnyNode | null)[] {
    refuseMoreThan('ids', ids, MAX_PAGE_SIZE);
    return ids.map((id) => nodeOf(id, context));
  }
}
