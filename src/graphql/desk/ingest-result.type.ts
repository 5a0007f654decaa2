import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import type { RevisionView } from '../../desk/archive/revision-view.js';
import type {
  ArticleNotFound,
  DocumentTooLarge,
  IngestedArticle,
  IngestOutcome,
  IngestResult,
  RemovedArticle,
  RemoveResult,
  RevisionConflict,
  UnreadableDocument,
} from '../../desk/outcome.js';
import { ArticleType } from '../article/article.type.js';
import { DiagnosticType } from '../article/diagnostic.type.js';
import { enumeration } from '../enumeration.js';
import { listCost } from '../limits/cost.js';
import type { PlainFields } from '../plain-fields.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { RevisionType } from './revision.type.js';

const IngestOutcomeEnum = enumeration<IngestOutcome>('IngestOutcome', 'What became of a document.', {
  ADDED: 'No article stood under its id; now this one does.',
  UNCHANGED: 'The article stands with this content already; nothing was done.',
  REVISED: 'Another content stood under its id; it is now a past revision.',
});

@ObjectType('IngestedArticle', {
  simpleResolvers: true,
  description: 'The document stands as an article.',
})
class IngestedArticleType implements PlainFields<IngestedArticle> {
  @Field(() => IngestOutcomeEnum, { description: 'Whether anything changed.' })
  readonly outcome!: IngestOutcome;

  @Field(() => ArticleType, { description: 'The article, analysed.' })
  readonly article!: IngestedArticle['article'];

  @Field(() => RevisionType, { description: 'The revision that stands.' })
  readonly revision!: RevisionView;
}

@ObjectType('RevisionConflict', {
  simpleResolvers: true,
  description: 'Another revision stands than was expected: somebody else was quicker. Nothing was done.',
})
class RevisionConflictType implements PlainFields<RevisionConflict> {
  @Field(() => String, { description: 'What is wrong and what to do, for people.' })
  readonly message!: string;

  @Field(() => ID, { description: 'Of the article.' })
  readonly articleId!: string;

  @Field(() => Int, { description: 'As it was given.' })
  readonly expectedRevision!: number;

  @Field(() => RevisionType, {
    nullable: true,
    description: 'The revision that stands; null when the article does not stand here.',
  })
  readonly currentRevision!: RevisionView | null;
}

@ObjectType('DocumentTooLarge', {
  simpleResolvers: true,
  description: 'The document has more bytes than are taken. Nothing was done.',
})
class DocumentTooLargeType implements PlainFields<DocumentTooLarge> {
  @Field(() => String, { description: 'What is wrong, for people.' })
  readonly message!: string;

  @Field(() => Int, { description: 'Bytes that its text has in UTF-8.' })
  readonly size!: number;

  @Field(() => Int, { description: 'Bytes that it may have.' })
  readonly limit!: number;
}

@ObjectType('UnreadableDocument', {
  simpleResolvers: true,
  description: 'Nothing can be made of the document. Nothing was done.',
})
class UnreadableDocumentType implements PlainFields<UnreadableDocument> {
  @Field(() => String, { description: 'What is wrong, for people.' })
  readonly message!: string;

  @Field(() => [DiagnosticType], {
    complexity: listCost(3),
    description: 'What is wrong and where, each with a code.',
  })
  readonly diagnostics!: UnreadableDocument['diagnostics'];
}

@ObjectType('RemovedArticle', {
  simpleResolvers: true,
  description: 'The article stands no longer. Its revisions stay readable by `asOf`.',
})
class RemovedArticleType implements PlainFields<RemovedArticle> {
  @Field(() => ID, { description: 'Of the article that is gone.' })
  readonly articleId!: string;

  @Field(() => RevisionType, { description: 'The last revision that stood.' })
  readonly revision!: RevisionView;

  @Field(() => DateTimeScalar, { description: 'From when on it stands no longer.' })
  readonly removedAt!: string;
}

@ObjectType('ArticleNotFound', {
  simpleResolvers: true,
  description: 'No article stands under the id. Nothing was done.',
})
export class ArticleNotFoundType implements PlainFields<ArticleNotFound> {
  @Field(() => String, { description: 'What is wrong, for people.' })
  readonly message!: string;

  @Field(() => ID, { description: 'As it was given.' })
  readonly articleId!: string;
}

const resolveType = (result: object): string => (result as IngestResult | RemoveResult).__typename;

export const IngestResultUnion = createUnionType({
  name: 'IngestResult',
  description: 'What became of a document that was handed in.',
  types: () =>
    [IngestedArticleType, RevisionConflictType, DocumentTooLargeType, UnreadableDocumentType] as const,
  resolveType,
});

export const RemoveResultUnion = createUnionType({
  name: 'RemoveResult',
  description: 'What became of an article that was to be removed.',
  types: () => [RemovedArticleType, RevisionConflictType, ArticleNotFoundType] as const,
  resolveType,
});
