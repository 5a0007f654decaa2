import type { Graph } from '../corpus/graph.js';

/** What every resolver is handed. */
export interface GraphContext {
  readonly graph: Graph;
  readonly requestId: string;
}
