import { wordSet } from './word-list.js';

export const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

export const MONTHS = wordSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Words that make a time adverbial without a preposition: 'said yesterday', 'said last week'. */
export const TIME_ADVERBS = wordSet(
  'today yesterday tomorrow tonight recently earlier later last next this again',
);

export const TIME_NOUNS = wordSet(
  'morning afternoon evening night day week weekend month year spring summer autumn fall winter minute hour quarter',
);
