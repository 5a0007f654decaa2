import type { Source } from '../../model/entity.js';
import { hashedId } from '../ids.js';
import type { Books } from '../lists/books.js';
import { SourceRecord } from '../nodes/source-record.js';

/** The sources of all articles by id; a source lives as long as an article has it. */
export class SourceDirectory {
  readonly #byId = new Map<string, SourceRecord>();

  constructor(private readonly books: Books) {}

  get all(): ReadonlyMap<string, SourceRecord> {
    return this.#byId;
  }

  find(id: string): SourceRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /** The record for a source that an article shows; one without a name is known in that article only. */
  ownerOf(source: Source, articleId: string): SourceRecord {
    const key = this.books.identity.sourceKey(source);
    const id = hashedId('source', key ?? `in ${articleId} ${source.name.toLowerCase()}`);
    const known = this.#byId.get(id) ?? new SourceRecord(id, this.books);
    this.#byId.set(id, known);
    return known;
  }

  forget({ id }: SourceRecord): void {
    this.#byId.delete(id);
  }
}
