import type { Graph } from '../corpus/graph.js';
import type { Search } from '../search/search.js';

/** What the fields of the schema are answered from, the same for every request. */
export interface Services {
  readonly graph: Graph;
  readonly search: Search;
}
