import { wholeNumber } from '../configuration/settings.js';

/** Longest that reading may go on without giving an article. */
export const READ_TIMEOUT = wholeNumber(
  'readTimeout',
  'Longest that reading may take from one article of a document to the next, in milliseconds; then the document is given up.',
  30_000,
  1,
  3_600_000,
);
