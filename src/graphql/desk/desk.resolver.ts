import { Arg, Authorized, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Role } from '../../access/role.js';
import type { IngestResult, RemoveResult } from '../../desk/outcome.js';
import type { GraphContext } from '../context.js';
import { documentOf } from './document-of.js';
import { IngestArticleInput, IngestTextInput } from './ingest.input.js';
import { IngestResultUnion, RemoveResultUnion } from './ingest-result.type.js';

@Resolver()
export class DeskResolver {
  @Authorized<Role>('INGESTER')
  @Mutation(() => IngestResultUnion, {
    description: 'Takes in a document that is text and no more. The same text again changes nothing.',
  })
  ingestText(
    @Arg('input', () => IngestTextInput, { description: 'The document.' }) input: IngestTextInput,
    @Ctx() { desk }: GraphContext,
  ): Promise<IngestResult> {
    return desk.ingest(documentOf(input), input.expectedRevision);
  }

  @Authorized<Role>('INGESTER')
  @Mutation(() => IngestResultUnion, {
    description:
      'Takes in a document. The same content again changes nothing; another content under the same source and URL becomes a new revision.',
  })
  ingestArticle(
    @Arg('input', () => IngestArticleInput, { description: 'The document.' }) input: IngestArticleInput,
    @Ctx() { desk }: GraphContext,
  ): Promise<IngestResult> {
    return desk.ingest(documentOf(input), input.expectedRevision);
  }

  @Authorized<Role>('INGESTER')
  @Mutation(() => RemoveResultUnion, {
    description: 'Takes an article out of the graph. What stood there stays readable by `article(asOf:)`.',
  })
  removeArticle(
    @Arg('id', () => ID, { description: 'As given by Article.id.' }) id: string,
    @Arg('expectedRevision', () => Int, {
      nullable: true,
      description: 'Number of the revision that must stand for this to be done; left out: whatever stands.',
    })
    expectedRevision: number | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<RemoveResult> {
    return desk.remove(id, expectedRevision);
  }
}
