import type { ParagraphKind } from '../../model/paragraph.js';
import { enumeration } from '../enumeration.js';

export const ParagraphKindEnum = enumeration<ParagraphKind>('ParagraphKind', 'What a paragraph is for.', {
  HEADLINE: 'The title, as printed at the head of the text.',
  SUBHEADING: 'A heading inside the text.',
  DATELINE: 'A line that tells where and when the article was written.',
  BYLINE: 'A line that tells who wrote the article.',
  BODY: 'The running text.',
  LIST_ITEM: 'One item of a list.',
  BLOCKQUOTE: 'A quotation set off from the running text.',
  CAPTION: 'Words that go with a picture.',
  SOURCE_LINE: 'A line that credits where the article comes from.',
  AUTHOR_NOTE: 'A note about whoever wrote the article.',
  BOILERPLATE: "Marks of the trade: '###', '-30-', 'FOR IMMEDIATE RELEASE'.",
});
