import { authorNames } from './author-names.js';
import { mayBeName } from './person-name.js';

const FROM = /^\s*from[:\s]\s*/i;

/**
 * The names of a byline: 'By Lena Ostrow and Bo Webb, Tarn Bay Herald'. Jobs and outlets are none.
 * @param language BCP 47; null when unknown
 */
export const namesOfByline = (byline: string, language: string | null): readonly string[] =>
  authorNames(byline.replace(FROM, ''), language).filter(mayBeName);
