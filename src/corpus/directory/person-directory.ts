import type { Person } from '../../model/entity.js';
import { hashedId } from '../ids.js';
import type { Books } from '../lists/books.js';
import { PersonRecord } from '../nodes/person-record.js';

/** The people of all articles by id; a person lives as long as an article names them. */
export class PersonDirectory {
  readonly #byId = new Map<string, PersonRecord>();

  constructor(private readonly books: Books) {}

  get all(): ReadonlyMap<string, PersonRecord> {
    return this.#byId;
  }

  find(id: string): PersonRecord | null {
    return this.#byId.get(id) ?? null;
  }

  /** The person of a full name. */
  bearerOf(key: string): PersonRecord {
    return this.#record(`full ${key}`, key);
  }

  /**
   * The person of a lone name, known in one article only.
   * @param twin number of the entities before this one in the article that have the same lone name
   */
  loner(articleId: string, person: Person, twin: number): PersonRecord {
    return this.#record(`lone ${articleId} ${twin} ${this.books.identity.surnameKey(person)}`, null);
  }

  forget({ id }: PersonRecord): void {
    this.#byId.delete(id);
  }

  #record(hashed: string, key: string | null): PersonRecord {
    const id = hashedId('person', hashed);
    const known = this.#byId.get(id) ?? new PersonRecord(id, key, this.books);
    this.#byId.set(id, known);
    return known;
  }
}
