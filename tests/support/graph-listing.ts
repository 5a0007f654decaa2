import type { ArticleNode, Graph, SpeakerNode } from '../../src/corpus/graph.js';
import type { Connection, PageRequest } from '../../src/corpus/page.js';

/** Every item of a list, page by page. */
export function allOf<Node>(list: (page: PageRequest) => Connection<Node>, size = 100): Node[] {
  const nodes: Node[] = [];
  let page = list({ first: size });
  nodes.push(...page.edges.map(({ node }) => node));
  while (page.pageInfo.hasNextPage) {
    page = list({ first: size, after: page.pageInfo.endCursor });
    nodes.push(...page.edges.map(({ node }) => node));
  }
  return nodes;
}

/** All that a graph tells, as plain data: two graphs that list the same cannot be told apart by a client. */
export function graphListing(graph: Graph): unknown {
  return {
    counts: graph.counts,
    articles: allOf((page) => graph.articles(page)).map(articleListing),
    persons: allOf((page) => graph.persons(page)).map((person) => ({
      ...speakerListing(person),
      roles: person.roles.map(({ text, articles }) => [text, ids(articles)]),
      mentions: allOf((page) => person.mentions(page)).map(({ text, span }) => [text, span]),
    })),
    sources: allOf((page) => graph.sources(page)).map((source) => ({
      ...speakerListing(source),
      kind: source.kind,
      relayed: ids(allOf((page) => source.relayedQuotes(page))),
    })),
  };
}

const ids = (nodes: readonly { readonly id: string }[]): string[] => nodes.map(({ id }) => id);

const speakerListing = (speaker: SpeakerNode) => ({
  id: speaker.id,
  name: speaker.name,
  aliases: speaker.aliases,
  quotes: ids(allOf((page) => speaker.quotes(page))),
  articles: ids(allOf((page) => speaker.articles(page))),
});

const articleListing = (article: ArticleNode) => ({
  id: article.id,
  text: article.text,
  title: article.title,
  authors: ids(article.authors),
  source: article.source?.id,
  paragraphs: article.paragraphs().map(({ id, kind, text }) => [id, kind, text]),
  persons: article
    .persons({})
    .edges.map(({ node, mentionCount, quoteCount }) => [node.id, mentionCount, quoteCount]),
  quotes: allOf((page) => article.quotes(page)).map((quote) => ({
    id: quote.id,
    text: quote.text,
    speaker: quote.speaker?.id,
    source: quote.source?.id,
    chain: quote.attribution.chain.map(({ text, refersTo }) => [text, refersTo?.id]),
  })),
});
