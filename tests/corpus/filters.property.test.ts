import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/corpus/graph.js';
import type { Connection, PageRequest } from '../../src/corpus/page.js';
import { QueryError } from '../../src/corpus/query-error.js';
import { corpusAfterChanges } from '../support/corpus-after-changes.js';
import { corpusOf } from '../support/corpus-of.js';
import { allOf } from '../support/graph-listing.js';
import { articleMeets, personMeets, quoteMeets, sourceMeets } from '../support/naive-filter.js';
import { randomArticles } from '../support/random-articles.js';
import { type KnownIds, type RandomFilters, randomFilters } from '../support/random-filters.js';

const RUNS = { numRuns: 60 };

interface Named {
  readonly id: string;
}
const idsOf = (nodes: readonly Named[]): string[] => nodes.map(({ id }) => id);

const knownIn = (graph: Graph): KnownIds => ({
  persons: idsOf(allOf((page) => graph.persons(page))),
  sources: idsOf(allOf((page) => graph.sources(page))),
  articles: idsOf(allOf((page) => graph.articles(page))),
  quotes: idsOf(allOf((page) => graph.quotes(page))),
});

/** One in two has seen articles come and go. */
const graphs = fc
  .tuple(
    randomArticles.filter((articles) => articles.length > 2),
    fc.constantFrom(corpusOf, corpusAfterChanges),
  )
  .map(([articles, make]) => make(articles));

/** A graph and a filter that asks for what is in it. */
const asked = <Filter>(choose: (filters: RandomFilters) => fc.Arbitrary<Filter>) =>
  graphs.chain((graph) => choose(randomFilters(knownIn(graph))).map((filter) => [graph, filter] as const));

/** What plain reading of every node finds, in the same order, and as many; or a refusal that names a place. */
function expectAgreement<Filter, Node extends Named>(
  filter: Filter,
  list: (query: PageRequest & { readonly filter?: Filter }) => Connection<Node>,
  meets: (filter: Filter, node: Node) => boolean,
): boolean {
  const expected = idsOf(allOf((page) => list(page)).filter((node) => meets(filter, node)));
  try {
    expect(idsOf(allOf((page) => list({ ...page, filter }), 5))).toEqual(expected);
    expect(list({ first: 0, filter }).totalCount).toBe(expected.length);
    return true;
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    expect(error).toMatchObject({ code: 'BAD_FILTER', argument: expect.stringMatching(/^filter\./) });
    return false;
  }
}

describe('a filter lets through what plain reading of it lets through, and the total counts as many', () => {
  it('of quotes', () => {
    const property = fc.property(
      asked(({ quotes }) => quotes),
      ([graph, filter]) => {
        expectAgreement(filter, (query) => graph.quotes(query), quoteMeets);
      },
    );
    fc.assert(property, RUNS);
  });

  it('of articles', () => {
    const property = fc.property(
      asked(({ articles }) => articles),
      ([graph, filter]) => {
        expectAgreement(filter, (query) => graph.articles(query), articleMeets);
      },
    );
    fc.assert(property, RUNS);
  });

  it('of people', () => {
    const property = fc.property(
      asked(({ persons }) => persons),
      ([graph, filter]) => {
        expectAgreement(filter, (query) => graph.persons(query), personMeets);
      },
    );
    fc.assert(property, RUNS);
  });

  it('of sources', () => {
    const property = fc.property(
      asked(({ sources }) => sources),
      ([graph, filter]) => {
        expectAgreement(filter, (query) => graph.sources(query), sourceMeets);
      },
    );
    fc.assert(property, RUNS);
  });

  it('of lists inside the graph', () => {
    const property = fc.property(
      asked(({ quotes }) => quotes),
      ([graph, filter]) => {
        const [person] = graph.persons({ first: 1 }).edges.map(({ node }) => node);
        const [article] = graph.articles({ first: 1 }).edges.map(({ node }) => node);
        const [source] = graph.sources({ first: 1 }).edges.map(({ node }) => node);
        if (person) expectAgreement(filter, (query) => person.quotes(query), quoteMeets);
        if (article) expectAgreement(filter, (query) => article.quotes(query), quoteMeets);
        if (source) expectAgreement(filter, (query) => source.relayedQuotes(query), quoteMeets);
      },
    );
    fc.assert(property, RUNS);
  });

  it('and few of these filters are refused', () => {
    const filters = fc.sample(
      asked(({ quotes }) => quotes),
      100,
    );
    const taken = filters.filter(([graph, filter]) =>
      expectAgreement(filter, (query) => graph.quotes(query), quoteMeets),
    );
    expect(taken.length).toBeGreaterThan(70);
  });
});
