import { describe, expect, it } from 'vitest';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

const said = (id: string, words: string) =>
  article({
    id,
    text: `“${words},” said Maria Lopez.`,
    persons: ['Maria Lopez'],
    quotes: [{ text: words, speaker: 'Maria Lopez' }],
  });

describe('quotes of one article', () => {
  it('are those of no other, in whatever order they are asked for', () => {
    const corpus = corpusOf([said('one', 'The bridge is shut'), said('two', 'The ferry runs')]);
    const textsBy = (field: 'PUBLISHED_AT' | 'LENGTH' | 'CONFIDENCE') =>
      corpus
        .quotes({ filter: { article: { eq: 'article_one' } }, orderBy: [{ field }] })
        .edges.map(({ node }) => node.text);
    expect(textsBy('PUBLISHED_AT')).toEqual(['The bridge is shut']);
    expect(textsBy('LENGTH')).toEqual(['The bridge is shut']);
    expect(textsBy('CONFIDENCE')).toEqual(['The bridge is shut']);
  });
});
