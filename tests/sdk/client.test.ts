import { beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { ERROR_CODES } from '../../src/graphql/errors/error-codes.js';
import * as generated from '../../src/sdk/generated/error-codes.js';
import { createClient, type ErrorCode, type QuoteKind, VerbatimError } from '../../src/sdk/index.js';
import { failingServices, serve } from '../server/support/served.js';
import { TOWN_NEWS } from '../server/support/town-news.js';
import { corpusOf } from '../support/corpus-of.js';

let url: string;
beforeAll(async () => {
  ({ url } = await serve(corpusOf(TOWN_NEWS)));
});

const answering =
  (body: string, status: number): typeof fetch =>
  async () =>
    new Response(body, { status });

describe('the client, against a running server', () => {
  it('tells who said what', async () => {
    const { quotes } = await createClient({ url }).whoSaidWhat({ first: 2 });
    expect(quotes.totalCount).toBe(5);
    expect(quotes.edges.map(({ node }) => [node.speaker?.name ?? null, node.text])).toEqual([
      ['Maria Lopez', 'It stands'],
      [null, 'A fine day'],
    ]);
    expectTypeOf(quotes.edges[0]!.node.kind).toEqualTypeOf<QuoteKind>();
    expectTypeOf(quotes.edges[0]!.node.article.publishedAt).toEqualTypeOf<string | null>();
  });

  it('turns pages', async () => {
    const client = createClient({ url });
    const { quotes: first } = await client.whoSaidWhat({ first: 2 });
    const { quotes: second } = await client.whoSaidWhat({ first: 2, after: first.pageInfo.endCursor });
    expect(second.edges[0]?.node.text).toBe('We will build it And we will build it well.');
  });

  it('finds a person and what they said', async () => {
    const client = createClient({ url });
    const { persons } = await client.findPersons({ name: 'lopez' });
    const { person } = await client.quotesOfPerson({ id: persons.edges[0]!.node.id, characters: 20 });
    expect(person?.quotes.totalCount).toBe(2);
    expect(person?.quotes.edges[0]?.node.context.after).toContain('said');
  });

  it('reads an article with its quotes', async () => {
    const { article } = await createClient({ url }).articleWithQuotes({ id: 'article_vote' });
    const segment = article?.quotes.edges[0]?.node.segments[0];
    expect(article?.text.slice(segment?.span.start, segment?.span.end)).toBe('We will build it');
  });

  it('lists articles and what sources relay', async () => {
    const client = createClient({ url });
    const { articles } = await client.findArticles({ filter: { title: { contains: 'council' } } });
    const id = articles.edges[0]?.node.source?.id ?? '';
    const { source } = await client.sourceRelays({ id });
    expect(source?.relayedQuotes.edges.map(({ node }) => node.speaker?.name)).toEqual(['Piet Jansen']);
  });

  it('reads a quote on its own, and the paragraph that it stands in', async () => {
    const client = createClient({ url });
    const { sources } = await client.findSources({ filter: { name: { contains: 'courier' } } });
    expect(sources.edges.map(({ node }) => node.relayedQuotes.totalCount)).toEqual([1]);
    const { source } = await client.sourceRelays({ id: sources.edges[0]!.node.id });
    const { quote } = await client.quoteInContext({ id: source!.relayedQuotes.edges[0]!.node.id });
    expect(quote?.attribution.chain.map(({ text }) => text)).toEqual(['Piet Jansen']);
    const { paragraph } = await client.paragraphWithSentences({ id: quote!.paragraph.id });
    expect(paragraph?.quotes.map(({ id }) => id)).toEqual([quote?.id]);
    expect(paragraph?.mentions.map(({ refersTo }) => refersTo?.name)).toEqual(['Piet Jansen', 'Courier']);
  });

  it('gives null for what is not there', async () => {
    expect(await createClient({ url }).articleWithQuotes({ id: 'none' })).toEqual({ article: null });
  });

  it('runs an operation of one’s own, with its types', async () => {
    const operation = { name: 'Count', query: 'query Count { articles { totalCount } }' };
    const data = await createClient({ url }).run<{ articles: { totalCount: number } }, never>(operation);
    expect(data.articles.totalCount).toBe(3);
  });

  it('sends the headers it was given', async () => {
    let sent: Headers | undefined;
    const spy: typeof fetch = (input, init) => {
      sent = new Headers(init?.headers);
      return fetch(input, init);
    };
    await createClient({ url, fetch: spy, headers: { 'x-request-id': 'mine' } }).findPersons();
    expect(sent?.get('x-request-id')).toBe('mine');
  });
});

describe('the client throws a VerbatimError', () => {
  it('with the code and the status when an argument is wrong', async () => {
    const wrong = createClient({ url }).whoSaidWhat({ first: 101 });
    await expect(wrong).rejects.toThrow(VerbatimError);
    await expect(wrong).rejects.toMatchObject({
      operation: 'WhoSaidWhat',
      code: 'BAD_USER_INPUT',
      errors: [{ extensions: { argument: 'first', reason: 'BAD_PAGE_SIZE' } }],
    });
  });

  it('with a code that the compiler knows, and that the server registers', async () => {
    expect(generated.ERROR_CODES).toEqual(ERROR_CODES);
    expectTypeOf<VerbatimError['code']>().toEqualTypeOf<ErrorCode | null>();
    expectTypeOf<ErrorCode>().toEqualTypeOf<keyof typeof ERROR_CODES>();
  });

  it('without a code that came after it, which its errors still tell', async () => {
    const errors = [{ message: 'Not on Sundays', extensions: { code: 'CLOSED_ON_SUNDAYS' } }];
    const client = createClient({ url, fetch: answering(JSON.stringify({ errors }), 400) });
    await expect(client.findPersons()).rejects.toMatchObject({ code: null, errors });
  });

  it('with what data there is', async () => {
    const { url: failing } = await serve(failingServices('broken'));
    await expect(createClient({ url: failing }).quotesOfPerson({ id: 'x' })).rejects.toMatchObject({
      status: 200,
      code: 'INTERNAL_SERVER_ERROR',
      data: { person: null },
    });
  });

  it.each([
    ['<html>Bad gateway</html>', 502],
    ['null', 200],
    ['"text"', 200],
    ['{}', 200],
  ])('when the answer is %s with status %i', async (body, status) => {
    const client = createClient({ url, fetch: answering(body, status) });
    await expect(client.findPersons()).rejects.toMatchObject({
      message: `FindPersons: no GraphQL answer, but HTTP status ${status}`,
      status,
      code: null,
      errors: [],
    });
  });
});

describe('the client leaves to fetch', () => {
  it('requests that are given up', async () => {
    const signal = AbortSignal.abort();
    await expect(createClient({ url }).findPersons({}, { signal })).rejects.toThrow(/abort/i);
  });
});
