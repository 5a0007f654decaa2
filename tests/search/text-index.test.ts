import { expect, test } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusSearch } from '../../src/search/search.js';
import { SEARCH_TYPES } from '../../src/search/search-request.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { NaiveSearch, typed } from './naive-search.js';

const WORDS = ['tide', 'quay', 'crane', 'tide tide tide tide', 'Quay, crane', 'ferry'];

/** An article of 3 to 40 paragraphs and as many quotes. */
const shore = (number: number, extra = '') =>
  article({
    id: `n${number}`,
    title: number % 3 === 0 ? `Tide ${number}` : null,
    quotes: Array.from({ length: number % 25 === 0 ? 40 : 3 + (number % 6) }, (_, index) => ({
      text: `${WORDS[(number + index) % WORDS.length]} ${WORDS[(number * index) % WORDS.length]}${extra}`,
      speaker: 'Ines Falk',
    })),
  });

const QUERIES = [
  { choices: [[{ words: ['tide'] }]], excluded: [] },
  { choices: [[{ words: ['tide', 'quay'] }]], excluded: [{ words: ['ferry'] }] },
  { choices: [[{ words: ['cra'], isPrefix: true }], [{ words: ['ferry'] }]], excluded: [] },
  { choices: [[{ words: ['late'] }]], excluded: [] },
];

/** Whether a search finds what looking at every word finds. */
function expectAgreement(search: CorpusSearch, corpus: Corpus): void {
  const naive = new NaiveSearch(corpus);
  for (const query of QUERIES) {
    const expected = naive.search(query, { types: SEARCH_TYPES });
    const { edges, totalCount } = search.search({ query: typed(query), first: 100 });
    expect(totalCount).toBe(expected.length);
    expect(edges.map(({ node, score }) => [node.id, score])).toEqual(
      expected.slice(0, 100).map(({ id, score }) => [id, score]),
    );
  }
}

test('holds more articles than a block does, while most of a block goes and others change', () => {
  const articles = Array.from({ length: 300 }, (_, number) => shore(number));
  const corpus = corpusOf(articles.slice(0, 290));
  const search = new CorpusSearch(corpus);
  expectAgreement(search, corpus);
  for (const each of articles.slice(290)) corpus.add(each);
  for (const each of articles.slice(0, 150)) corpus.remove(each.id);
  for (let number = 200; number < 210; number++) corpus.add(shore(number, ' late'));
  expect(search.figures.articles).toBe(150);
  expectAgreement(search, corpus);
  for (const each of articles) corpus.remove(each.id);
  expect(search.search({ query: 'tide' }).totalCount).toBe(0);
  expect(search.figures).toMatchObject({ articles: 0, bytes: 0 });
});

test('is never behind while blocks are written and dissolved bit by bit', () => {
  const corpus = corpusOf([]);
  const search = new CorpusSearch(corpus);
  for (let number = 0; number < 700; number++) {
    corpus.add(shore(number));
    if (number % 3 === 2) corpus.remove(shore(number - 2).id);
    // While the first block is being written, one that lies in it goes, and one comes again with other words.
    if (number === 300) corpus.remove(shore(101).id);
    if (number === 310) corpus.add(shore(202, ' late'));
    if (number % 180 === 40 || number === 312) expectAgreement(search, corpus);
  }
  for (let number = 0; number < 500; number++) {
    corpus.remove(shore(number).id);
    if (number === 300) expectAgreement(search, corpus);
  }
  expect(search.figures.articles).toBe(134);
  expectAgreement(search, corpus);
});

test('an article of very many words is found like any other, and gone when it goes', () => {
  const long = article({ id: 'long', quotes: [{ text: 'tide quay '.repeat(10_000), speaker: 'Ines Falk' }] });
  const corpus = corpusOf([shore(0), shore(1)]);
  const search = new CorpusSearch(corpus);
  corpus.add(long);
  expectAgreement(search, corpus);
  expect(search.figures.articles).toBe(3);
  corpus.remove(long.id);
  corpus.remove(shore(0).id);
  corpus.remove(shore(1).id);
  expect(search.figures).toMatchObject({ articles: 0, bytes: 0 });
});
