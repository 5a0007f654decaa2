import type { Source } from '../../model/entity.js';
import { hashedId } from '../ids.js';
import type { Books } from '../lists/books.js';
import { SourceRecord } from '../nodes/source-record.js';
import type { Rulings } from './rulings.js';
import type { WikidataLinks } from './wikidata-links.js';

/** The sources of all articles by id; a source lives as long as an article has it. */
export class SourceDirectory {
  readonly #byId = new Map<string, SourceRecord>();

  constructor(
    private readonly books: Books,
    private readonly rulings: Rulings,
    readonly links: WikidataLinks,
  ) {}

  get all(): ReadonlyMap<string, SourceRecord> {
    return this.#byId;
  }

  /** Also by the id of one that was merged into it. */
  find(id: string): SourceRecord | null {
    return this.#byId.get(id) ?? this.#byId.get(this.rulings.ownerOf(id, null)) ?? null;
  }

  /** The record for a source that an article shows; one without a name is known in that article only. */
  ownerOf(source: Source, articleId: string): SourceRecord {
    const key = this.books.identity.sourceKey(source);
    const id = hashedId('source', key ?? `in ${articleId} ${source.name.toLowerCase()}`);
    const owner = this.known(id, articleId);
    if (owner.id === id) owner.key = key;
    return owner;
  }

  /** Whatever is taken for the source with this id in an article. */
  known(id: string, articleId: string): SourceRecord {
    const owner = this.rulings.ownerOf(id, articleId);
    const source = this.#byId.get(owner) ?? new SourceRecord(owner, this.books);
    this.#byId.set(owner, source);
    return source;
  }

  forget({ id }: SourceRecord): void {
    this.#byId.delete(id);
  }
}
