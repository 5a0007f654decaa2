import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { UrlScalar } from '../scalars/url.scalar.js';

const EXPECTED_REVISION =
  'Number of the revision that must stand for this to be done; 0: the article must not stand here yet; left out: whatever stands.';

@InputType('IngestTextInput', { description: 'A document of which nothing is known but its text.' })
export class IngestTextInput {
  @Field(() => String, { description: 'Plain text, kept as it is: spans are offsets into it.' })
  readonly text!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_REVISION })
  readonly expectedRevision?: number | null;
}

@InputType('IngestArticleInput', {
  description:
    'A document and what it says of itself. Its source and URL together tell whether it was here before.',
})
export class IngestArticleInput {
  @Field(() => String, { description: 'Plain text, kept as it is: spans are offsets into it.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'Its headline; found in the text when left out.' })
  readonly title?: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was published: http or https.' })
  readonly url?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the outlet that published it.' })
  readonly source?: string | null;

  @Field(() => [String], { nullable: true, description: 'Who wrote it, when the document says so.' })
  readonly authors?: readonly string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  readonly publishedAt?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last changed.' })
  readonly modifiedAt?: string | null;

  @Field(() => String, { nullable: true, description: 'BCP 47 tag; told from the text when left out.' })
  readonly language?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id that the document has where it comes from. Two collections may use the same: it tells no article from another here.',
  })
  readonly externalId?: string | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_REVISION })
  readonly expectedRevision?: number | null;
}
