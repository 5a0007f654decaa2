import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { ParagraphNode } from '../../corpus/graph.js';
import type { GraphContext } from '../context.js';
import { ParagraphType } from './paragraph.type.js';

@Resolver(() => ParagraphType)
export class ParagraphResolver {
  @Query(() => ParagraphType, { nullable: true, description: 'The paragraph with this id, or null.' })
  paragraph(
    @Arg('id', () => ID, { description: 'As given by Paragraph.id.' }) id: string,
    @Ctx() { graph }: GraphContext,
  ): ParagraphNode | null {
    return graph.paragraph(id);
  }
}
