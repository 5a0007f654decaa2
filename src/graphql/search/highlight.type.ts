import { Field, Int, ObjectType } from 'type-graphql';
import type { TextPiece } from '../../corpus/graph.js';
import type { FieldHighlight, HighlightField, KeywordInContext } from '../../search/highlights/highlight.js';
import { enumeration } from '../enumeration.js';
import type { PlainFields } from '../plain-fields.js';
import { TextSpanType } from '../text/text-span.type.js';

const HighlightFieldEnum = enumeration<HighlightField>(
  'HighlightField',
  'The field of what was found in which words stand.',
  {
    TEXT: 'The text of the article, paragraph or quote.',
    TITLE: 'The title of the article.',
    NAME: 'The name of the person or source.',
    ALIAS: 'One of the aliases of the person or source.',
  },
);

@ObjectType('SearchHighlight', {
  simpleResolvers: true,
  description: 'Words that the query asked for, as a stretch of a field of what was found.',
})
export class SearchHighlightType implements PlainFields<FieldHighlight> {
  @Field(() => HighlightFieldEnum, { description: 'The field that the offsets count in.' })
  readonly field!: HighlightField;

  @Field(() => Int, { description: 'Offset of the first UTF-16 code unit in the field.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Offset behind the last UTF-16 code unit in the field.' })
  readonly end!: number;

  @Field(() => String, { description: 'The words as printed.' })
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The alias that the offsets count in; null for other fields.',
  })
  readonly alias!: string | null;
}

@ObjectType('KeywordInContext', {
  simpleResolvers: true,
  description: "Words of an article's text that the query asked for, with some text either side.",
})
export class KeywordInContextType implements PlainFields<KeywordInContext> {
  @Field(() => String, { description: 'What leads up to the words.' })
  readonly before!: string;

  @Field(() => String, { description: 'The words as printed.' })
  readonly match!: string;

  @Field(() => String, { description: 'What follows the words.' })
  readonly after!: string;

  @Field(() => TextSpanType, { description: 'Where the words stand in article.text.' })
  readonly span!: TextPiece['span'];
}
