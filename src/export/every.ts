import type { ArticleNode, Graph, QuoteNode } from '../corpus/graph.js';
import { type Connection, type Edge, MAX_PAGE_SIZE, type PageRequest } from '../corpus/page.js';
import type { ArticleFilter } from '../corpus/query.js';

function* everyEdge<Node, NodeEdge extends Edge<Node>>(
  list: (page: PageRequest) => Connection<Node, NodeEdge>,
): Generator<NodeEdge> {
  let after: string | null = null;
  do {
    const { edges, pageInfo }: Connection<Node, NodeEdge> = list({ first: MAX_PAGE_SIZE, after });
    yield* edges;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
}

/**
 * Newest first, read page by page: articles may come and go meanwhile.
 * @throws QueryError when the filter is none, at the first article
 */
export function* everyArticle(graph: Graph, filter: ArticleFilter = {}): Generator<ArticleNode> {
  for (const { node } of everyEdge((page) => graph.articles({ ...page, filter }))) yield node;
}

/** In reading order. */
export const everyQuote = (article: ArticleNode): readonly QuoteNode[] =>
  Array.from(
    everyEdge((page) => article.quotes(page)),
    ({ node }) => node,
  );
