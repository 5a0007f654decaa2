import type { FacetedConnection } from '../facets.js';
import type { Connection, Edge, PageInfo } from '../page.js';

/** A page of a list, with facets that are made when first read. */
export class WithFacets<Node, Facets> implements FacetedConnection<Node, Facets> {
  readonly edges: readonly Edge<Node>[];
  readonly #page: Connection<Node>;
  readonly #makeFacets: () => Facets;
  #facets: Facets | null = null;

  constructor(page: Connection<Node>, makeFacets: () => Facets) {
    this.edges = page.edges;
    this.#page = page;
    this.#makeFacets = makeFacets;
  }

  get pageInfo(): PageInfo {
    return this.#page.pageInfo;
  }

  get totalCount(): number {
    return this.#page.totalCount;
  }

  get facets(): Facets {
    this.#facets ??= this.#makeFacets();
    return this.#facets;
  }
}
