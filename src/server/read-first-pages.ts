import type { Graph } from '../corpus/graph.js';

/** Reads a page of each list whose order the graph makes when first asked, so that it is there before anybody waits for it. */
export function readFirstPages(graph: Graph): void {
  const byName = [{ field: 'SPEAKER' as const, direction: 'ASC' as const }];
  const pages = [
    graph.articles({ first: 1 }),
    graph.quotes({ first: 1 }),
    graph.quotes({ first: 1, orderBy: byName }),
  ];
  for (const { edges } of pages) for (const { node } of edges) graph.node(node.id);
}
