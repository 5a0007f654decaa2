import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleNode, PersonNode, PlacedDiagnostic, SourceNode } from '../../corpus/graph.js';
import type { Metadatum, PublishingStatus, Subject } from '../../model/document-facts.js';
import { listCost } from '../limits/cost.js';
import { NodeInterface } from '../node/node.type.js';
import { PersonType } from '../person/person.type.js';
import type { PlainFields } from '../plain-fields.js';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { UrlScalar } from '../scalars/url.scalar.js';
import { SourceType } from '../source/source.type.js';
import { DiagnosticType } from './diagnostic.type.js';
import { MetadatumType } from './metadatum.type.js';
import { PublishingStatusEnum } from './publishing-status.enum.js';
import { SubjectType } from './subject.type.js';

@ObjectType('Article', {
  implements: NodeInterface,
  simpleResolvers: true,
  description: 'One news document: its text and everything found in it.',
})
export class ArticleType implements PlainFields<ArticleNode> {
  readonly id!: string;

  @Field(() => String, { nullable: true, description: 'Its headline, when it has one.' })
  readonly title!: string | null;

  @Field(() => String, { description: "BCP 47 tag; 'und' when unknown." })
  readonly language!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "Null when the document gives no certain date; a relative date alone ('Tuesday') is not certain.",
  })
  readonly publishedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was last changed, when the document says so.',
  })
  readonly modifiedAt!: string | null;

  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Where it was published, when the document says so.',
  })
  readonly url!: string | null;

  @Field(() => String, {
    complexity: 10,
    description: 'The whole text; paragraphs, quotes and mentions are spans of it.',
  })
  readonly text!: string;

  @Field(() => Int, { description: 'Words in the whole text.' })
  readonly wordCount!: number;

  @Field(() => String, {
    description: 'SHA-256 of the normalised input, hex: the idempotency key of ingest.',
  })
  readonly contentHash!: string;

  @Field(() => [PersonType], {
    complexity: listCost(2),
    description: 'Who wrote it, from the byline, the metadata or the author note.',
  })
  readonly authors!: readonly PersonNode[];

  @Field(() => SourceType, {
    nullable: true,
    description: "The outlet that the article itself credits ('Source: ...') or that published it.",
  })
  readonly source!: SourceNode | null;

  @Field(() => [SourceType], {
    complexity: listCost(5),
    description: 'Outlets, agencies and bodies that speak or are cited as an origin in the article.',
  })
  readonly sources!: readonly SourceNode[];

  @Field(() => [DiagnosticType], {
    complexity: listCost(3),
    description: 'What the reader and the analysis could not settle, each with a code, a message and a span.',
  })
  readonly diagnostics!: readonly PlacedDiagnostic[];

  @Field(() => String, {
    description: "Where it was read, as it was named to the server: 'news/today.html', 'batch.jsonl:17'.",
  })
  readonly location!: string;

  @Field(() => String, { description: "What it was read as: 'plain-text', 'html', 'ninjs'." })
  readonly format!: string;

  @Field(() => Boolean, {
    description: "Whether the text is an excerpt only, such as a feed's description of an article elsewhere.",
  })
  readonly isTeaser!: boolean;

  @Field(() => PublishingStatusEnum, { description: 'What may be done with it, by its own word.' })
  readonly publishingStatus!: PublishingStatus;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it may not be published, by its own word.',
  })
  readonly embargoedUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was corrected or changed, in the words of those who did.',
  })
  readonly correctionNote!: string | null;

  @Field(() => [SubjectType], {
    complexity: listCost(5),
    description: 'Whom and what it is about by its own index, in its order.',
  })
  readonly subjects!: readonly Subject[];

  @Field(() => [MetadatumType], {
    complexity: listCost(10),
    description:
      'All that it says of itself and where, field by field in the order of trust; what was passed over is among it.',
  })
  readonly metadata!: readonly Metadatum[];
}
