import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryCost, refuseCostly } from '../../../src/graphql/limits/query-cost.js';
import { buildVerbatimSchema } from '../../../src/graphql/schema.js';

const schema = buildVerbatimSchema();

function request(query: string, variables = {}, operationName: string | null = null) {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error(`no operation ${operationName} in ${query}`);
  return { schema, document, operation, variables };
}

const costOf = (...query: Parameters<typeof request>): number => queryCost(request(...query));

describe('the cost of a query is about the number of values in the answer', () => {
  it.each([
    ['{ article(id: "a") { title } }', 2],
    // connection 1, and for each of 20: edges 1, node 1, text 1
    ['{ quotes { edges { node { text } } } }', 1 + 20 * 3],
    ['{ quotes(first: 5) { edges { node { text } } } }', 1 + 5 * 3],
    ['{ quotes(last: 7) { edges { node { text } } } }', 1 + 7 * 3],
    ['{ quotes(first: 0) { totalCount } }', 1],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 1 + 3],
  ])('%s costs %i', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('multiplies the sizes of pages inside pages', () => {
    const nested =
      '{ articles(first: 10) { edges { node { quotes(first: 10) { edges { node { text } } } } } } }';
    expect(costOf(nested)).toBe(1 + 10 * (2 + 1 + 10 * 3));
  });

  it('counts a fragment wherever it is used', () => {
    const fragment = 'fragment F on QuoteConnection { edges { node { text } } }';
    expect(costOf(`{ quotes { ...F } } ${fragment}`)).toBe(costOf('{ quotes { edges { node { text } } } }'));
    expect(costOf(`{ a: quotes { ...F } b: quotes { ...F } } ${fragment}`)).toBe(2 * 61);
  });

  it('reads page sizes from variables and their defaults', () => {
    const query = 'query Q($n: Int = 3) { quotes(first: $n) { edges { node { text } } } }';
    expect(costOf(query)).toBe(1 + 3 * 3);
    expect(costOf(query, { n: 50 })).toBe(1 + 50 * 3);
  });

  it('takes the dearest type behind an interface', () => {
    const dear = '... on Article { quotes(first: 10) { edges { node { text } } } }';
    expect(costOf(`{ node(id: "a") { ${dear} ... on Person { name } } }`)).toBe(1 + 31);
  });

  it('adds up what is asked of one type in several places', () => {
    const parts = '... on Article { title } ... on Article { language } ... on Person { name }';
    expect(costOf(`{ node(id: "a") { id ${parts} } }`)).toBe(1 + 1 + 2);
  });

  it('leaves out what is skipped', () => {
    const query = `query Q($all: Boolean!) {
      article(id: "a") { title text @include(if: $all) ... @skip(if: $all) { language } }
    }`;
    expect(costOf(query, { all: true })).toBe(1 + 1 + 10);
    expect(costOf(query, { all: false })).toBe(1 + 1 + 1);
  });

  it('is the same for every introspection', () => {
    expect(costOf(getIntrospectionQuery())).toBe(1_000);
    expect(costOf('{ __typename }')).toBe(1);
  });

  it('counts one operation of several', () => {
    const query = 'query A { article(id: "a") { title } } query B { quotes { edges { node { text } } } }';
    expect(costOf(query, {}, 'A')).toBe(2);
  });

  it('makes looking through all texts dear', () => {
    const search = '{ quotes(first: 1, filter: { text: { contains: "court" } }) { totalCount } }';
    expect(costOf(search)).toBeGreaterThan(1_000);
  });

  it('counts the work of a full-text search, and highlights as many as are asked for', () => {
    const edges = 'edges { score highlights(limit: 7) { text } keywordsInContext { match } }';
    expect(costOf(`{ search(query: "court", first: 10) { ${edges} } }`)).toBe(
      1 + 10 * (1 + 1 + (1 + 7) + (1 + 3)) + 5_000,
    );
  });

  it('leaves sizes out of range to the graph, which says what is wrong with them', () => {
    expect(costOf('{ quotes(first: 1000000000) { edges { node { text } } } }')).toBe(1 + 100 * 3);
    expect(costOf('{ quotes(first: -1) { edges { node { text } } } }')).toBe(1);
  });

  it('leaves variables that do not fit to the executor, which refuses them all', () => {
    expect(costOf('query Q($n: Int!) { quotes(first: $n) { totalCount } }', { n: 'ten' })).toBe(0);
  });
});

describe('a costly query is refused', () => {
  it('says what it costs and what is allowed', () => {
    expect(() => refuseCostly(request('{ quotes(first: 100) { totalCount } }'), 100)).toThrow(
      /about 101 values; at most 100/,
    );
  });

  it('as is one whose fragments double what it asks for, in no time', () => {
    const doubling = Array.from(
      { length: 100 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${doubling.join(' ')} fragment F100 on Query { __typename }`;
    expect(costOf(query)).toBe(2 ** 100);
  });

  it('as is one whose argument does not fit', () => {
    const query = 'query Q($ids: [ID!] = []) { nodes(ids: $ids) { id } }';
    expect(() => costOf(query, { ids: null })).toThrow(/"ids" of non-null type/);
  });
});
