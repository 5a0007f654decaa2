import { Field, ObjectType } from 'type-graphql';
import type { MetadataField, Metadatum } from '../../model/document-facts.js';
import { enumeration } from '../enumeration.js';
import type { PlainFields } from '../plain-fields.js';

const MetadataFieldEnum = enumeration<MetadataField>('MetadataField', 'What a metadatum tells.', {
  TITLE: 'The headline.',
  AUTHOR: 'Who wrote the article.',
  PUBLISHED_AT: 'When it was published.',
  MODIFIED_AT: 'When it was last changed.',
  SOURCE: 'The outlet.',
  URL: 'Where it was published.',
  LANGUAGE: 'What it is written in.',
});

@ObjectType('Metadatum', {
  simpleResolvers: true,
  description:
    'One thing that a document says of itself, and where it says so; those of a field may disagree.',
})
export class MetadatumType implements PlainFields<Metadatum> {
  @Field(() => MetadataFieldEnum, { description: 'What it tells.' })
  readonly field!: MetadataField;

  @Field(() => String, { description: 'As printed.' })
  readonly value!: string;

  @Field(() => String, { description: "Where it stands: 'json-ld', 'og:title', 'byline'." })
  readonly origin!: string;

  @Field(() => Boolean, { description: 'Whether the article took it.' })
  readonly isChosen!: boolean;
}
