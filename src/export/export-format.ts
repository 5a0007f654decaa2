import type { ArticleNode } from '../corpus/graph.js';

/** How the graph is written down for others: an article at a time, so that nothing has to be held. */
export interface ExportFormat {
  /** For Content-Type. */
  readonly mediaType: string;
  readonly before: string;
  /** Stands between the texts of two articles. */
  readonly between: string;
  readonly after: string;
  /** Empty for an article of which the format tells nothing. The same article gives the same text. */
  article(article: ArticleNode): string;
}
