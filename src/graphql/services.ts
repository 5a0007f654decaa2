import type { ContentVersion } from '../corpus/content-version.js';
import type { Graph } from '../corpus/graph.js';

/** What the fields of the schema are answered from, the same for every request. */
export interface Services {
  readonly graph: Graph;
  readonly version: ContentVersion;
}
