import type { SearchType } from '../../search/search-request.js';
import { enumeration } from '../enumeration.js';

export const SearchTypeEnum = enumeration<SearchType>('SearchType', 'What a search can find.', {
  ARTICLE: 'Articles, by the words of their headlines and paragraphs.',
  PARAGRAPH: 'Paragraphs, by their words.',
  QUOTE: 'Quotes, by their words; a phrase lies in one segment.',
  PERSON: 'People, by any form of their name; spelling may be a little wrong.',
  SOURCE: 'Sources, by any form of their name; spelling may be a little wrong.',
});
