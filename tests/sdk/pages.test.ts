import { beforeAll, expect, expectTypeOf, it } from 'vitest';
import { createClient } from '../../src/sdk/index.js';
import { serve } from '../server/support/served.js';
import { numberedArticles } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from './support/all-of.js';

let url: string;
let requests = 0;
const counting: typeof fetch = (input, init) => {
  requests += 1;
  return fetch(input, init);
};

beforeAll(async () => {
  ({ url } = await serve(corpusOf(numberedArticles(7))));
});

it('pages are turned to the end, each with the total of all', async () => {
  const pages = await allOf(createClient({ url }).pages.whoSaidWhat({ first: 3 }));
  expect(pages.map(({ edges }) => edges.length)).toEqual([3, 3, 1]);
  expect(pages.map(({ totalCount }) => totalCount)).toEqual([7, 7, 7]);
  const texts = pages.flatMap(({ edges }) => edges.map(({ node }) => node.text));
  expect(texts).toEqual(Array.from({ length: 7 }, (_, index) => `This is answer number ${index}`));
  expectTypeOf(texts).toEqualTypeOf<string[]>();
});

it('a page is asked for when the one before is done with, and no further than wanted', async () => {
  requests = 0;
  const client = createClient({ url, fetch: counting });
  for await (const { edges } of client.pages.findArticles({ first: 2 })) {
    if (edges.some(({ node }) => node.title === 'Report 3')) break;
  }
  expect(requests).toBe(2);
});

it('pages begin behind the cursor given, and belong to one node', async () => {
  const client = createClient({ url });
  const { persons } = await client.findPersons({ name: 'Lopez' });
  const id = persons.edges[0]!.node.id;
  const [first] = await allOf(client.pages.quotesOfPerson({ id, first: 5 }));
  const rest = await allOf(client.pages.quotesOfPerson({ id, first: 1, after: first!.pageInfo.endCursor }));
  expect(rest.map(({ edges }) => edges[0]?.node.text)).toEqual([
    'This is answer number 5',
    'This is answer number 6',
  ]);
});

it('there are no pages of a node that is not there', async () => {
  expect(await allOf(createClient({ url }).pages.quotesOfPerson({ id: 'person_none' }))).toEqual([]);
});
