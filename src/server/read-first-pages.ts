import type { Graph } from '../corpus/graph.js';

/** Reads the pages that most begin with: what the graph makes when first asked is there before anybody waits for it. */
export function readFirstPages(graph: Graph): void {
  const pages = [graph.articles({ first: 1 }), graph.quotes({ first: 1 })];
  for (const { edges } of pages) for (const { node } of edges) graph.node(node.id);
}
