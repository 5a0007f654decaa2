import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import * as generated from '../../src/sdk/generated/operations.js';
import { createClient } from '../../src/sdk/index.js';
import { serve } from '../server/support/served.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';
import { trustedDocuments, trustingFetch } from './support/trusting-fetch.js';

const documents = Object.values(generated).filter((each) => typeof each === 'object');

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpusOf(TOWN_NEWS)));
});

it('every operation of the client has an id, the hash of its text, and is written down under it', () => {
  const ids = documents.map(({ query, documentId }) => {
    expect(documentId).toBe(`sha256:${createHash('sha256').update(query).digest('hex')}`);
    return documentId;
  });
  expect(trustedDocuments()).toEqual(
    Object.fromEntries(documents.map(({ query }, index) => [ids[index]?.slice('sha256:'.length), query])),
  );
});

it('is sent by its id when told so', async () => {
  const { fetch, bodies } = trustingFetch();
  const { quotes } = await createClient({ url, fetch, trustedDocuments: true }).whoSaidWhat({ first: 1 });
  expect(quotes.totalCount).toBe(5);
  expect(bodies).toEqual([
    {
      documentId: generated.WhoSaidWhatDocument.documentId,
      operationName: 'WhoSaidWhat',
      variables: { first: 1 },
    },
  ]);
});

it('is sent by its text when not told so, and so are operations without an id', async () => {
  const { fetch, bodies } = trustingFetch();
  await createClient({ url, fetch }).whoSaidWhat();
  await createClient({ url, fetch, trustedDocuments: true }).run({
    name: 'Own',
    query: 'query Own { __typename }',
  });
  expect(bodies.map(({ query, documentId }) => [typeof query, documentId])).toEqual([
    ['string', undefined],
    ['string', undefined],
  ]);
});
