import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../src/access/role.js';
import { corpusOf } from '../support/corpus-of.js';
import { ask } from './support/ask.js';
import { serve } from './support/served.js';

const DESK: Viewer = { name: 'desk', roles: ['READER', 'INGESTER', 'EDITOR'] };
const FIRST = 'Harbour bridge\n\n“We are late,” said Tom Arden. “The bridge opens in May,” said Ines Falk.';
const SECOND = `${FIRST}\n\n“It will hold,” said Tom Arden.`;
const HEADERS = { source: 'Harbour Post', url: 'https://harbour.example/bridge' };

/** One newsroom, day by day: what is taken in, corrected, revised and taken out, seen from every side. */
describe('a document that is taken in', () => {
  let url: string;
  const run = async (query: string, variables: object = {}) => {
    const { data, errors } = await ask(url, query, { variables: { ...variables } });
    expect(errors).toEqual([]);
    return data;
  };
  const ingest = async (text: string) =>
    (
      await run(
        `mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { ... on IngestedArticle {
          outcome revision { number ingestedAt } article { id correctionVersion } } } }`,
        { input: { ...HEADERS, text } },
      )
    ).ingestArticle;
  const late = async () =>
    (
      await run(
        '{ quotes(filter: { text: { contains: "are late" } }) { edges { node { id speaker { name } machine { speaker { name } } } } } }',
      )
    ).quotes.edges[0].node;
  let id: string;
  let ingestedAt: string;

  beforeAll(async () => {
    ({ url } = await serve(corpusOf([]), {}, undefined, { viewerOf: () => DESK }));
    const { article, revision } = await ingest(FIRST);
    id = article.id;
    ingestedAt = revision.ingestedAt;
  });

  it('is found, proved and counted', async () => {
    const data = await run(`{
      search(query: "bridge") { totalCount }
      verifyQuote(text: "the bridge opens in May") { verdict matches { edges { node { isExact quote { speaker { name } } } } } }
      quotes { totalCount facets { speaker { buckets { count } } } }
    }`);
    expect(data.search.totalCount).toBeGreaterThan(0);
    expect(data.verifyQuote).toMatchObject({
      verdict: 'EXACT',
      matches: { edges: [{ node: { isExact: true, quote: { speaker: { name: 'Ines Falk' } } } }] },
    });
    expect(data.quotes.facets.speaker.buckets).toEqual([{ count: 1 }, { count: 1 }]);
  });

  it('keeps its correction when it comes again with another content', async () => {
    const quote = await late();
    const input = { quote: quote.id, expectedVersion: 0, speaker: { person: 'Ines Falk' }, why: 'heard it' };
    const { correctQuote } = await run(
      'mutation ($input: CorrectQuoteInput!) { correctQuote(input: $input) { __typename } }',
      { input },
    );
    expect(correctQuote.__typename).toBe('CorrectionSaved');
    expect(await ingest(SECOND)).toMatchObject({ outcome: 'REVISED', revision: { number: 2 } });
    expect(await late()).toMatchObject({
      speaker: { name: 'Ines Falk' },
      machine: { speaker: { name: 'Tom Arden' } },
    });
    const { corrections } = await run('{ corrections { edges { node { status } } } }');
    expect(corrections.edges).toEqual([{ node: { status: 'APPLIED' } }]);
  });

  it('is counted anew after a correction', async () => {
    const { quotes, quoteShares } = await run(`{
      quotes { facets { speaker { buckets { count node { ... on Speaker { name } } } } } }
      quoteShares(by: SPEAKER) { groups { edges { node { quoteCount } } } }
    }`);
    const counts = quotes.facets.speaker.buckets.map((each: { count: number }) => each.count);
    expect(counts.toSorted()).toEqual([1, 2]);
    expect(quoteShares.groups.edges[0].node.quoteCount).toBe(2);
  });

  it('is read as it stood, and no longer when it is taken out', async () => {
    const asOf = `query ($id: ID!, $asOf: DateTime) { article(id: $id, asOf: $asOf) { quotes { totalCount } } }`;
    expect((await run(asOf, { id, asOf: ingestedAt })).article.quotes.totalCount).toBe(2);
    const remove = 'mutation ($id: ID!) { removeArticle(id: $id, expectedRevision: 2) { __typename } }';
    expect((await run(remove, { id })).removeArticle.__typename).toBe('RemovedArticle');
    const data = await run(
      '{ search(query: "bridge") { totalCount } corrections { edges { node { status } } } }',
    );
    expect(data).toEqual({
      search: { totalCount: 0 },
      corrections: { edges: [{ node: { status: 'ORPHANED' } }] },
    });
    expect((await run(asOf, { id, asOf: ingestedAt })).article.quotes.totalCount).toBe(2);
  });
});
