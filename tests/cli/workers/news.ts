import type { RawArticle } from '../../../src/model/raw-article.js';
import { untitledArticle } from '../../../src/model/untitled-article.js';

const PARAGRAPHS = [
  '“We have no choice,” said Maria Lopez, the mayor of Easthaven. “The harbour has to close.”',
  'Juan Okafor, a fisherman, told Northwire that he would “never leave the pier”. Rain fell — for days.',
  'According to the Ministry of Fisheries, 1,200 boats are out of work; "half of them for good", it said.',
];

/** Paragraphs of the long documents: a few are dealt out by themselves. */
const LONGEST = 300;

/** The text of a document: a few lines, or, for every seventh, very many. */
function textOf(number: number, longest: number): string {
  const length = number % 7 === 3 ? longest : 3 + (number % 5);
  const body = Array.from({ length }, (_, at) => PARAGRAPHS[(number + at) % PARAGRAPHS.length]);
  return [`Harbour report ${number}`, ...body].join('\n\n');
}

/**
 * Documents of very uneven lengths, no two of them alike.
 * @param longest in paragraphs
 */
export const news = (count: number, longest = LONGEST): readonly RawArticle[] =>
  Array.from({ length: count }, (_, number) => ({
    ...untitledArticle(textOf(number, longest), `news.jsonl:${number + 1}`),
    externalId: `n${number}`,
  }));

/** The same documents as JSON Lines. */
export const newsLines = (count: number, longest = LONGEST): string =>
  news(count, longest)
    .map(({ externalId, text }) => `${JSON.stringify({ id: externalId, text })}\n`)
    .join('');
