import { authorNames } from './author-names.js';
import { mayBeName } from './person-name.js';

const FROM = /^\s*from[:\s]\s*/i;

/** The names of a byline: 'By Lena Ostrow and Bo Webb, Tarn Bay Herald'. Jobs and outlets are none. */
export const namesOfByline = (byline: string): readonly string[] =>
  authorNames(byline.replace(FROM, ''), null).filter(mayBeName);
