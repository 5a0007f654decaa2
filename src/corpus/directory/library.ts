import type { CrossArticleIdentity } from '../../model/identity.js';
import type { CorpusObserver } from '../corpus-observer.js';
import { KeptFacets } from '../facets/kept-facets.js';
import { type Books, findOwner } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { ENTITY } from '../packed/layout.js';
import { ArticleShelf } from './article-shelf.js';
import { type LoneName, namedPersons } from './named-persons.js';
import { Ordinals } from './ordinals.js';
import { own } from './own.js';
import { PersonDirectory } from './person-directory.js';
import { SourceDirectory } from './source-directory.js';
import { Surnames } from './surnames.js';

/**
 * Keeps the books: which articles there are, and who is who in them. What it holds depends on the set of articles
 * alone, not on the order in which they came or on those that are gone.
 */
export class Library implements Books {
  readonly shelf = new ArticleShelf();
  readonly facets: Books['facets'] = {
    quotes: new KeptFacets(),
    articles: new KeptFacets(),
    persons: new KeptFacets(),
    sources: new KeptFacets(),
  };
  readonly persons: PersonDirectory = new PersonDirectory(this);
  readonly sources: SourceDirectory = new SourceDirectory(this);
  readonly #surnames: Surnames;

  /** @param onOwners told whenever who is who in an article changed */
  constructor(
    readonly identity: CrossArticleIdentity,
    private readonly onOwners: Required<CorpusObserver>['onOwners'] = () => {},
    readonly ordinals = new Ordinals(),
  ) {
    this.#surnames = new Surnames(identity, (article, entity, bearer) =>
      this.#reassign(article, entity, bearer),
    );
  }

  put(article: ArticleRecord): void {
    this.shelf.put(article);
    const { full, surnames, lone } = namedPersons(article, this.identity);
    for (const [key, surname] of surnames) this.#surnames.count(surname, this.persons.bearerOf(key), 1);
    const loners = new Map(lone.map((name) => [name.entity, this.#loneOwner(article, name)]));
    const owners = article.rows(ENTITY).map((row) => {
      const entity = article.entity(row);
      if (entity.kind === 'SOURCE') return this.sources.ownerOf(entity, article.id);
      return loners.get(row) ?? this.persons.bearerOf(full.get(row)!);
    });
    this.#own(article, owners);
  }

  take(article: ArticleRecord): void {
    const { surnames, lone } = namedPersons(article, this.identity);
    const bearers = Array.from(surnames, ([key, surname]) => [surname, this.persons.bearerOf(key)] as const);
    for (const { surname, mayFollow } of lone) if (mayFollow) this.#surnames.unfollow(surname, article);
    this.#own(article, []);
    for (const [surname, bearer] of bearers) this.#surnames.count(surname, bearer, -1);
    this.shelf.take(article);
  }

  /** Who the library's people and sources are in an article that stands in other books; its own owners else. */
  ownersIn(article: ArticleRecord): readonly Owner[] {
    const { lone } = namedPersons(article, this.identity);
    const bearers = new Map(
      lone.map(({ entity, surname, mayFollow }) => [
        entity,
        mayFollow ? this.#surnames.bearerOf(surname) : null,
      ]),
    );
    return article.owners.map((owner, entity) => bearers.get(entity) ?? findOwner(this, owner.id) ?? owner);
  }

  #loneOwner(article: ArticleRecord, name: LoneName): Owner {
    const bearer = name.mayFollow ? this.#surnames.follow(name.surname, article, name.entity) : null;
    return bearer ?? this.persons.loner(article.id, name.person, name.twin);
  }

  #reassign(article: ArticleRecord, entity: number, bearer: PersonRecord | null): void {
    const person = article.entity(entity);
    if (person.kind !== 'PERSON') return;
    this.#own(article, article.owners.with(entity, bearer ?? this.persons.loner(article.id, person, 0)));
  }

  #own(article: ArticleRecord, owners: readonly Owner[]): void {
    const before = article.owners;
    for (const left of own(article, owners)) {
      if (left.__typename === 'Person') this.persons.forget(left);
      else this.sources.forget(left);
    }
    this.onOwners(article, before, owners);
  }
}
