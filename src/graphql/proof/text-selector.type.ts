import { Field, Int, ObjectType } from 'type-graphql';
import type { TextPositionSelector, TextQuoteSelector, TextSelector } from '../../text/selectors.js';
import type { PlainFields } from '../plain-fields.js';

@ObjectType('TextQuoteSelector', {
  simpleResolvers: true,
  description: 'https://www.w3.org/TR/annotation-model/#text-quote-selector',
})
class TextQuoteSelectorType implements PlainFields<TextQuoteSelector> {
  @Field(() => String, { description: "'TextQuoteSelector'." })
  readonly type!: TextQuoteSelector['type'];

  @Field(() => String, { description: 'The words, as printed.' })
  readonly exact!: string;

  @Field(() => String, { description: 'Up to 32 UTF-16 code units of text before them.' })
  readonly prefix!: string;

  @Field(() => String, { description: 'Up to 32 UTF-16 code units of text behind them.' })
  readonly suffix!: string;
}

@ObjectType('TextPositionSelector', {
  simpleResolvers: true,
  description:
    'https://www.w3.org/TR/annotation-model/#text-position-selector: counts Unicode code points, where a TextSpan counts UTF-16 code units.',
})
class TextPositionSelectorType implements PlainFields<TextPositionSelector> {
  @Field(() => String, { description: "'TextPositionSelector'." })
  readonly type!: TextPositionSelector['type'];

  @Field(() => Int, { description: 'Code points before the first of article.text that is selected.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Code points before the first behind it.' })
  readonly end!: number;
}

@ObjectType('TextSelector', {
  simpleResolvers: true,
  description: 'Words of article.text as selectors of the W3C Web Annotation model; both select the same.',
})
export class TextSelectorType implements PlainFields<TextSelector> {
  @Field(() => TextQuoteSelectorType, { description: 'By the words themselves and those around them.' })
  readonly textQuote!: TextQuoteSelector;

  @Field(() => TextPositionSelectorType, { description: 'By their place.' })
  readonly textPosition!: TextPositionSelector;
}
