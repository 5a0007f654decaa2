import type { CrossArticleIdentity } from '../../model/identity.js';
import type { ArticleRecord } from '../nodes/article-record.js';

/** Lone names of one form that go with whoever bears the surname above all others. */
interface Followers {
  /** Key of the person whom they are taken for; null for nobody. */
  bearer: string | null;
  /** The article and the entity in it. */
  readonly entities: Map<ArticleRecord, number>;
}

/** Who bears which surname, and which lone names go with a dominant bearer or wait for one. */
export class Surnames {
  /** Surname -> key of a full name -> number of articles that give it. */
  readonly #bearers = new Map<string, Map<string, number>>();
  readonly #followers = new Map<string, Followers>();

  constructor(
    private readonly identity: CrossArticleIdentity,
    /** Told of lone names whose bearer, by the key, is another from now on. */
    private readonly onChange: (article: ArticleRecord, entity: number, bearer: string | null) => void,
  ) {}

  /** @param change 1 when an article comes that names the person of the key in full, -1 when it goes */
  count(surname: string, key: string, change: 1 | -1): void {
    const bearers = this.#bearers.get(surname) ?? new Map<string, number>();
    const articles = (bearers.get(key) ?? 0) + change;
    if (articles === 0) bearers.delete(key);
    else bearers.set(key, articles);
    if (bearers.size === 0) this.#bearers.delete(surname);
    else this.#bearers.set(surname, bearers);
    this.#reconsider(surname);
  }

  /** Key of the person whom the lone name is taken for from now on, until `onChange` tells of another. */
  follow(surname: string, article: ArticleRecord, entity: number): string | null {
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

  /** Key of the person whom lone names of this form are taken for that follow; null for nobody. */
  followed(surname: string): string | null {
    return this.#followers.get(surname)?.bearer ?? null;
  }

  /** Key of the person whom a lone name would be taken for. */
  bearerOf(surname: string): string | null {
    return this.followed(surname) ?? this.#dominantBearer(surname);
  }

  #reconsider(surname: string): void {
    const followers = this.#followers.get(surname);
    if (followers === undefined) return;
    const bearer = this.#dominantBearer(surname);
    if (bearer === followers.bearer) return;
    followers.bearer = bearer;
    for (const [article, entity] of followers.entities) this.onChange(article, entity, bearer);
  }

  #dominantBearer(surname: string): string | null {
    return this.identity.dominantBearer(this.#bearers.get(surname) ?? new Map());
  }
}
