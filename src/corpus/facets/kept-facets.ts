/** Facets that are each counted when first read, and remembered. */
export abstract class CountedOnce {
  readonly #counted = new Map<string, unknown>();

  /** @param name of the facet, always of the same type */
  protected once<Facet>(name: string, count: () => Facet): Facet {
    if (!this.#counted.has(name)) this.#counted.set(name, count());
    return this.#counted.get(name) as Facet;
  }
}

/** Facets of all there is: the same for everybody until an article comes or goes. */
export class KeptFacets<Facets> {
  #kept: { readonly version: number; readonly facets: Facets } | null = null;

  /** @param version of what is counted; never the same for other articles */
  of(version: number, make: () => Facets): Facets {
    if (this.#kept?.version !== version) this.#kept = { version, facets: make() };
    return this.#kept.facets;
  }
}
