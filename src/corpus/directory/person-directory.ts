import type { Person } from '../../model/entity.js';
import { hashedId } from '../ids.js';
import type { Books } from '../lists/books.js';
import { PersonRecord } from '../nodes/person-record.js';
import type { Rulings } from './rulings.js';
import type { WikidataLinks } from './wikidata-links.js';

/** The people of all articles by id; a person lives as long as an article names them. */
export class PersonDirectory {
  readonly #byId = new Map<string, PersonRecord>();

  constructor(
    private readonly books: Books,
    private readonly rulings: Rulings,
    readonly links: WikidataLinks,
  ) {}

  get all(): ReadonlyMap<string, PersonRecord> {
    return this.#byId;
  }

  /** Also by the id of somebody who was merged into them. */
  find(id: string): PersonRecord | null {
    return this.#byId.get(id) ?? this.#byId.get(this.rulings.ownerOf(id, null)) ?? null;
  }

  /** The person of a full name in an article. */
  bearerOf(key: string, articleId: string): PersonRecord {
    const id = hashedId('person', `full ${key}`);
    const person = this.known(id, articleId);
    if (person.id === id) person.key = key;
    return person;
  }

  /**
   * The person of a lone name, known in one article only.
   * @param twin number of the entities before this one in the article that have the same lone name
   */
  loner(articleId: string, person: Person, twin: number): PersonRecord {
    const place = `lone ${articleId} ${twin} ${this.books.identity.surnameKey(person)}`;
    return this.known(hashedId('person', place), articleId);
  }

  /** Whom an editor names in an article who calls them so. */
  named(person: Person, articleId: string): PersonRecord {
    const key = this.books.identity.personKey(person);
    if (key !== null) return this.bearerOf(key, articleId);
    return this.known(hashedId('person', `named ${articleId} ${person.name}`), articleId);
  }

  /** Whoever is taken for the person with this id in an article. */
  known(id: string, articleId: string): PersonRecord {
    const owner = this.rulings.ownerOf(id, articleId);
    const person = this.#byId.get(owner) ?? new PersonRecord(owner, this.books);
    this.#byId.set(owner, person);
    return person;
  }

  forget({ id }: PersonRecord): void {
    this.#byId.delete(id);
  }
}
