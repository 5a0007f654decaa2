import { createUnionType } from 'type-graphql';
import { ArticleType } from '../article/article.type.js';
import { ParagraphType } from '../paragraph/paragraph.type.js';
import { PersonType } from '../person/person.type.js';
import { QuoteType } from '../quote/quote.type.js';
import { SourceType } from '../source/source.type.js';

/** Types that a gateway can ask for by key, which is the id of each. */
export const ENTITY_TYPES = ['Article', 'Paragraph', 'Person', 'Quote', 'Source'] as const;

export const EntityUnion = createUnionType({
  name: '_Entity',
  description: 'Whatever can be asked for by key (Federation).',
  types: () => [ArticleType, ParagraphType, PersonType, QuoteType, SourceType] as const,
});
