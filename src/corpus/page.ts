/**
 * What a client asks of a list, after the Relay cursor connections specification. Without `first` and `last` the
 * first 20 are given; `first` together with `last` is refused.
 */
export interface PageRequest {
  /** 0 to 100. */
  readonly first?: number | null;
  readonly after?: string | null;
  /** 0 to 100. */
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface Edge<Node> {
  /** Opaque. Names a place in the order, not a number: it holds while other items come and go. */
  readonly cursor: string;
  readonly node: Node;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Connection<Node, NodeEdge extends Edge<Node> = Edge<Node>> {
  readonly edges: readonly NodeEdge[];
  readonly pageInfo: PageInfo;
  /** Items under the same filter, over all pages; counted when first read. */
  readonly totalCount: number;
}

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;
