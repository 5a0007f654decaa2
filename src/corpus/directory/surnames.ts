import type { CrossArticleIdentity } from '../../model/identity.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';

/** Lone names of one form that go with whoever bears the surname above all others. */
interface Followers {
  /** The person whom they are taken for; null for nobody. */
  bearer: PersonRecord | null;
  /** The article and the entity in it. */
  readonly entities: Map<ArticleRecord, number>;
}

/** Who bears which surname, and which lone names go with a dominant bearer or wait for one. */
export class Surnames {
  /** Only persons with the key of a full name. */
  readonly #bearers = new Map<string, PersonRecord[]>();
  readonly #followers = new Map<string, Followers>();

  constructor(
    private readonly identity: CrossArticleIdentity,
    /** Told of lone names whose bearer is another from now on. */
    private readonly onChange: (article: ArticleRecord, entity: number, bearer: PersonRecord | null) => void,
  ) {}

  /** @param change 1 when an article comes that names the person in full, -1 when it goes */
  count(surname: string, person: PersonRecord, change: 1 | -1): void {
    if (person.namedInFull === 0) this.#admit(surname, person);
    person.namedInFull += change;
    if (person.namedInFull === 0) this.#dismiss(surname, person);
    this.#reconsider(surname);
  }

  /** The person whom the lone name is taken for from now on, until `onChange` tells of another. */
  follow(surname: string, article: ArticleRecord, entity: number): PersonRecord | null {
    const followers = this.#followers.get(surname) ?? {
      bearer: this.#dominantBearer(surname),
      entities: new Map(),
    };
    this.#followers.set(surname, followers);
    followers.entities.set(article, entity);
    return followers.bearer;
  }

  unfollow(surname: string, article: ArticleRecord): void {
    const followers = this.#followers.get(surname);
    followers?.entities.delete(article);
    if (followers?.entities.size === 0) this.#followers.delete(surname);
  }

  /** The person whom a lone name would be taken for. */
  bearerOf(surname: string): PersonRecord | null {
    return this.#followers.get(surname)?.bearer ?? this.#dominantBearer(surname);
  }

  #admit(surname: string, person: PersonRecord): void {
    const bearers = this.#bearers.get(surname);
    if (bearers === undefined) this.#bearers.set(surname, [person]);
    else bearers.push(person);
  }

  #dismiss(surname: string, person: PersonRecord): void {
    const others = this.#bearers.get(surname)?.filter((bearer) => bearer !== person) ?? [];
    if (others.length === 0) this.#bearers.delete(surname);
    else this.#bearers.set(surname, others);
  }

  #reconsider(surname: string): void {
    const followers = this.#followers.get(surname);
    if (followers === undefined) return;
    const bearer = this.#dominantBearer(surname);
    if (bearer === followers.bearer) return;
    followers.bearer = bearer;
    for (const [article, entity] of followers.entities) this.onChange(article, entity, bearer);
  }

  #dominantBearer(surname: string): PersonRecord | null {
    const bearers = this.#bearers.get(surname) ?? [];
    const key = this.identity.dominantBearer(new Map(bearers.map((each) => [each.key!, each.namedInFull])));
    return bearers.find((bearer) => bearer.key === key) ?? null;
  }
}
