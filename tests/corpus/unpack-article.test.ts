import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackArticle } from '../../src/corpus/packed/unpack-article.js';
import { corpusOf } from '../support/corpus-of.js';
import { graphListing } from '../support/graph-listing.js';
import { randomArticlesWithLoneNames } from '../support/random-articles.js';

describe('an article that is unpacked', () => {
  it('makes the same graph again', () => {
    fc.assert(
      fc.property(randomArticlesWithLoneNames, (articles) => {
        const corpus = corpusOf(articles);
        const again = articles.map(({ id }) => unpackArticle(corpus.article(id)!));
        expect(graphListing(corpusOf(again))).toEqual(graphListing(corpus));
        const twice = again.map((article) => unpackArticle(corpusOf([article]).article(article.id)!));
        expect(twice).toEqual(again);
      }),
      { numRuns: 30 },
    );
  });
});
