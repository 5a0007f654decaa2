/** Words in a text of ordinary length, by what it is: longer ones weigh each word less. */
const ORDINARY_ARTICLE = 600;
const ORDINARY_PARAGRAPH = 50;
const ORDINARY_QUOTE = 25;

/**
 * How much a text is about a word that it holds `count` times: 0 to 1 (exclusive), more for each further time, less for
 * a longer text. The saturation of BM25, with fixed lengths in the place of averages, so that what one article
 * scores does not depend on the length of others.
 * @param length of the text in words
 */
const closeness = (count: number, length: number, ordinary: number): number =>
  count / (count + 0.4 + (0.6 * length) / ordinary);

export const closenessOfArticle = (count: number, length: number): number =>
  closeness(count, length, ORDINARY_ARTICLE);

export const closenessOfParagraph = (count: number, length: number): number =>
  closeness(count, length, ORDINARY_PARAGRAPH);

export const closenessOfQuote = (count: number, length: number): number =>
  closeness(count, length, ORDINARY_QUOTE);

/** An article that has the word in its title too is this much nearer to 1. */
export const withTitle = (closest: number): number => (1 + closest) / 2;

/**
 * How much a word tells: more the fewer articles hold it, and never nothing.
 * @param holders articles that hold the word
 * @param articles all there are
 */
export const weightOf = (holders: number, articles: number): number =>
  Math.log(1 + (articles + 1) / (holders + 1));
