import { beforeAll, describe, expect, it } from 'vitest';
import { corpusOf } from '../support/corpus-of.js';
import { ask } from './support/ask.js';
import { serve } from './support/served.js';
import { TOWN_NEWS } from './support/town-news.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpusOf(TOWN_NEWS)));
});

const VERIFY = `query Verify($text: String!, $speaker: String, $article: ID, $after: String) {
  verifyQuote(text: $text, speaker: $speaker, article: $article) {
    verdict
    matches(first: 1, after: $after) {
      totalCount pageInfo { endCursor hasNextPage }
      edges { node {
        isExact isExcerpt similarity speakerAgrees quote { text speaker { name } article { id } }
        differences { kind givenSpan { start end } foundSpan { start end } }
      } }
    }
    nearest { similarity quote { text } }
    unquoted { article { id } span { start end } }
  } }`;

describe('verifyQuote', () => {
  it('tells who said it', async () => {
    const { data, errors } = await ask(url, VERIFY, {
      variables: { text: '"it costs TOO much!"', speaker: 'Lopez' },
    });
    expect(errors).toEqual([]);
    expect(data.verifyQuote).toEqual({
      verdict: 'MISATTRIBUTED',
      matches: {
        totalCount: 1,
        pageInfo: { endCursor: expect.any(String), hasNextPage: false },
        edges: [
          {
            node: {
              isExact: true,
              isExcerpt: false,
              similarity: 1,
              speakerAgrees: false,
              quote: {
                text: 'It costs too much',
                speaker: { name: 'Piet Jansen' },
                article: { id: 'article_vote' },
              },
              differences: [
                { kind: 'EQUAL', givenSpan: { start: 1, end: 18 }, foundSpan: { start: 0, end: 17 } },
              ],
            },
          },
        ],
      },
      nearest: [],
      unquoted: [],
    });
  });

  it('marks what was altered', async () => {
    const { data } = await ask(url, VERIFY, { variables: { text: 'It costs far too much' } });
    expect(data.verifyQuote.verdict).toBe('ALTERED');
    expect(data.verifyQuote.matches.edges[0].node.differences).toEqual([
      { kind: 'EQUAL', givenSpan: { start: 0, end: 8 }, foundSpan: { start: 0, end: 8 } },
      { kind: 'INSERTED', givenSpan: { start: 9, end: 12 }, foundSpan: null },
      { kind: 'EQUAL', givenSpan: { start: 13, end: 21 }, foundSpan: { start: 9, end: 17 } },
    ]);
  });

  it('tells of words that stand in an article but in no quote', async () => {
    const variables = { text: 'The ferry no longer runs', article: 'article_undated' };
    const { data } = await ask(url, VERIFY, { variables });
    expect(data.verifyQuote).toMatchObject({
      verdict: 'NOT_FOUND',
      unquoted: [{ article: { id: 'article_undated' }, span: { start: 0, end: 24 } }],
    });
  });

  it.each([
    [{ text: '' }, 'BAD_TEXT', 'text'],
    [{ text: 'x'.repeat(5001) }, 'BAD_TEXT', 'text'],
    [{ text: 'Fine', speaker: 'source_none' }, 'BAD_ID', 'speaker'],
    [{ text: 'Fine', article: 'article_none' }, 'BAD_ID', 'article'],
    [{ text: 'It stands', after: 'no cursor' }, 'BAD_CURSOR', 'after'],
  ])('refuses what it cannot verify (case %#)', async (variables, reason, argument) => {
    const { errors } = await ask(url, VERIFY, { variables });
    expect(errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', reason, argument },
    ]);
  });
});

describe('a quote', () => {
  it('has a link, selectors, a cluster and an explanation', async () => {
    const { data, errors } = await ask(
      url,
      `{ quotes(filter: { text: { contains: "build it well" } }) { edges { node {
        textFragment
        selectors { textQuote { type exact prefix suffix } textPosition { type start end } }
        cluster {
          quoteCount articleCount earliest { id }
          variants { totalCount edges { node { kind similarity quote { id } differences { kind } } } }
          carriedBy { totalCount edges { node { name } } }
        }
        attribution { quote { id } explanation { sentence span { start end } mention { text } } }
      } } } }`,
    );
    expect(errors).toEqual([]);
    const [{ node }] = data.quotes.edges;
    expect(node.textFragment).toBe(
      'https://town.example/vote#:~:text=We%20will%20build%20it,-%2C%E2%80%9D%20Mayor&text=And%20we%20will%20build%20it%20well',
    );
    expect(node.selectors[0].textQuote).toEqual({
      type: 'TextQuoteSelector',
      exact: 'We will build it',
      prefix: 'ouncil votes on the bridge\n“'.padStart(29, 'C'),
      suffix: ',” Mayor Maria Lopez said. “And ',
    });
    expect(node.selectors[1].textPosition).toEqual({ type: 'TextPositionSelector', start: 73, end: 99 });
    expect(node.cluster).toMatchObject({ quoteCount: 1, articleCount: 1, variants: { totalCount: 0 } });
    expect(node.cluster.carriedBy.edges).toEqual([{ node: { name: 'Courier' } }]);
    expect(node.attribution.quote.id).toBe(node.cluster.earliest.id);
    expect(node.attribution.explanation[0].mention).toEqual({ text: 'Maria Lopez' });
  });

  it('has no link where its article has no URL', async () => {
    const { data } = await ask(
      url,
      '{ article(id: "article_opening") { quotes { edges { node { textFragment } } } } }',
    );
    expect(data.article.quotes.edges).toEqual([
      { node: { textFragment: null } },
      { node: { textFragment: null } },
    ]);
  });
});

describe('quoteShares', () => {
  const SHARES = `query Shares($by: QuoteShareGrouping!, $filter: QuoteFilter, $baseline: QuoteFilter) {
    quoteShares(by: $by, filter: $filter, baseline: $baseline) {
      quoteCount wordCount baselineQuoteCount baselineWordCount
      groups { totalCount edges { node {
        key name speaker { __typename name } source { name } quoteCount wordCount
        quoteShare wordShare baselineQuoteShare baselineWordShare timesBaseline
      } } }
    } }`;

  it('tells who gets quoted, beside all quotes', async () => {
    const variables = { by: 'SPEAKER', filter: { article: { eq: 'article_opening' } } };
    const { data, errors } = await ask(url, SHARES, { variables });
    expect(errors).toEqual([]);
    expect(data.quoteShares).toMatchObject({ quoteCount: 2, wordCount: 5, baselineQuoteCount: 5 });
    expect(data.quoteShares.groups.edges.map(({ node }: { node: object }) => node)).toMatchObject([
      { key: null, name: null, speaker: null, quoteCount: 1, wordCount: 3, quoteShare: 0.5, wordShare: 0.6 },
      {
        name: 'Maria Lopez',
        speaker: { __typename: 'Person', name: 'Maria Lopez' },
        source: null,
        quoteCount: 1,
        wordCount: 2,
        baselineQuoteShare: 0.4,
        timesBaseline: 1.25,
      },
    ]);
  });

  it('refuses a malformed filter', async () => {
    const variables = { by: 'YEAR', baseline: { publishedAt: { gte: '2024-02-31T00:00:00Z' } } };
    const { errors } = await ask(url, SHARES, { variables });
    expect(errors).toHaveLength(1);
  });
});
