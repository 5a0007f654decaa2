import type { Graph } from '../corpus/graph.js';
import type { Corrections } from '../desk/corrections/corrections.js';

/** What the fields of the schema are answered from, the same for every request. */
export interface Services {
  readonly graph: Graph;
  readonly corrections: Corrections;
}
