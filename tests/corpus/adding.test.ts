import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';
import { graphListing } from '../support/graph-listing.js';
import { randomArticlesWithLoneNames } from '../support/random-articles.js';

describe('adding', () => {
  const first = article({ id: 'a', quotes: [{ text: 'We will sign', speaker: 'Ines Falk' }] });
  const second = article({ id: 'a', quotes: [{ text: 'We will not sign', speaker: 'Amara Okafor' }] });

  it('says what became of the article', () => {
    const corpus = corpusOf([]);
    expect(corpus.add(first)).toEqual({ status: 'ADDED', id: 'article_a' });
    expect(corpus.add({ ...first })).toEqual({ status: 'UNCHANGED', id: 'article_a' });
    expect(corpus.add(second)).toEqual({ status: 'REPLACED', id: 'article_a' });
  });

  it('puts another content under the same id in the place of the old, and nothing of the old stays', () => {
    expect(graphListing(corpusOf([first, second]))).toEqual(graphListing(corpusOf([second])));
  });

  it('refuses an id of another type', () => {
    expect(() => corpusOf([{ ...first, id: 'person_a' }])).toThrow(RangeError);
  });

  it('takes an article out again', () => {
    const corpus = corpusOf([first]);
    expect([corpus.remove('article_a'), corpus.remove('article_a')]).toEqual([true, false]);
    expect(corpus.counts).toEqual({ articles: 0, paragraphs: 0, quotes: 0, persons: 0, sources: 0 });
  });

  it('tells observers of every article that is there, comes or goes', () => {
    const corpus = corpusOf([first]);
    const told: string[] = [];
    corpus.observe({
      onPut: ({ contentHash }) => void told.push(`put ${contentHash}`),
      onTake: ({ contentHash }) => void told.push(`take ${contentHash}`),
    });
    corpus.add({ ...first });
    corpus.add(second);
    corpus.remove('article_a');
    const [old, young] = [first.contentHash, second.contentHash];
    expect(told).toEqual([`put ${old}`, `take ${old}`, `put ${young}`, `take ${young}`]);
  });

  it('is the same whatever the order of coming, and whatever came between and is gone', () => {
    const shuffled = randomArticlesWithLoneNames.chain((articles) =>
      fc.tuple(
        fc.constant(articles),
        fc.shuffledSubarray([...articles], { minLength: articles.length }),
        fc.subarray([...articles]),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([articles, others, passing]) => {
        const corpus = corpusOf(others);
        for (const { id } of passing) corpus.remove(id);
        for (const each of passing.toReversed()) corpus.add(each);
        expect(graphListing(corpus)).toEqual(graphListing(corpusOf(articles)));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same when everything is added twice', () => {
    fc.assert(
      fc.property(randomArticlesWithLoneNames, (articles) => {
        expect(graphListing(corpusOf([...articles, ...articles]))).toEqual(graphListing(corpusOf(articles)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('packing', () => {
  it('puts mentions and quotes in reading order, whatever the order they come in', () => {
    const sorted = article({
      id: 'a',
      quotes: [
        { text: 'We will sign', speaker: 'Ines Falk' },
        { text: 'We will not', speaker: 'Amara Okafor' },
      ],
    });
    const last = sorted.mentions.length - 1;
    const reversed = {
      ...sorted,
      mentions: sorted.mentions.toReversed(),
      quotes: sorted.quotes.toReversed().map((quote) => ({
        ...quote,
        speakerMention: last - quote.speakerMention!,
        chain: quote.chain.map((mention) => last - mention),
      })),
    };
    expect(graphListing(corpusOf([reversed]))).toEqual(graphListing(corpusOf([sorted])));
  });

  it('keeps an article of a million characters and one without any', () => {
    const long = article({
      id: 'long',
      text: `${'word '.repeat(200_000)}\n“Enough,” said Ines Falk.`,
      quotes: [{ text: 'Enough', speaker: 'Ines Falk' }],
    });
    const corpus = corpusOf([long, article({ id: 'empty', text: '' })]);
    expect(corpus.quotes({}).edges.map(({ node }) => [node.text, node.speaker?.name])).toEqual([
      ['Enough', 'Ines Falk'],
    ]);
    expect(corpus.article('article_empty')).toMatchObject({ text: '', wordCount: 0 });
  });

  it('tells quotes apart that start at the same place', () => {
    const one = article({ id: 'a', quotes: [{ text: 'We will sign', speaker: 'Ines Falk' }] });
    const twins = corpusOf([{ ...one, quotes: [...one.quotes, ...one.quotes] }]).quotes({}).edges;
    expect(twins.map(({ node }) => node.id)).toEqual(['quote_a_1', 'quote_a_1-1']);
  });
});
