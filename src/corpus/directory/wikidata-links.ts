import { type Dated, inOrderOfTime } from './dated.js';
import type { Rulings } from './rulings.js';

/** An editor's word on which item of Wikidata somebody is. */
export interface WikidataLink extends Dated {
  /** Id of a person or source. */
  readonly of: string;
  /** Q and a number. */
  readonly wikidataId: string;
}

/** Who is which item of Wikidata. The links of those who were merged are one's: the latest counts. */
export class WikidataLinks {
  readonly #links = new Map<string, WikidataLink>();
  #latest: ReadonlyMap<string, WikidataLink> | null = null;

  constructor(private readonly rulings: Rulings) {}

  add(link: WikidataLink): void {
    this.#links.set(link.id, link);
    this.forgetOrder();
  }

  withdraw({ id }: WikidataLink): void {
    this.#links.delete(id);
    this.forgetOrder();
  }

  /** To be called when who is who has changed. */
  forgetOrder(): void {
    this.#latest = null;
  }

  /** The link that counts for a person or source; null when there is none. */
  latest(id: string): WikidataLink | null {
    this.#latest ??= this.#byOwner();
    return this.#latest.get(this.rulings.ownerOf(id, null)) ?? null;
  }

  #byOwner(): ReadonlyMap<string, WikidataLink> {
    const links = [...this.#links.values()].sort(inOrderOfTime);
    return new Map(links.map((link) => [this.rulings.ownerOf(link.of, null), link]));
  }
}
