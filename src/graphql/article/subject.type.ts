import { Field, ObjectType } from 'type-graphql';
import type { Subject, SubjectKind } from '../../model/document-facts.js';
import { enumeration } from '../enumeration.js';
import type { PlainFields } from '../plain-fields.js';

const SubjectKindEnum = enumeration<SubjectKind>('SubjectKind', 'What a subject is.', {
  PERSON: 'A person.',
  ORGANISATION: 'A company, party, ministry or other body.',
  PLACE: 'A place.',
  EVENT: 'An event.',
  TOPIC: 'Anything else: a topic, a section, a keyword.',
});

@ObjectType('Subject', {
  simpleResolvers: true,
  description: 'Whom or what a document says that it is about, by its own index and not by its text.',
})
export class SubjectType implements PlainFields<Subject> {
  @Field(() => SubjectKindEnum, { description: 'What it is.' })
  readonly kind!: SubjectKind;

  @Field(() => String, { description: 'As printed.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: "What the index says of it: 'President'." })
  readonly role!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its code or address in a vocabulary: 'medtop:04000000'.",
  })
  readonly uri!: string | null;
}
