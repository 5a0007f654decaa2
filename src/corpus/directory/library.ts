import type { ByEditor, Entity } from '../../model/entity.js';
import type { CrossArticleIdentity } from '../../model/identity.js';
import type { CorpusObserver } from '../corpus-observer.js';
import { KeptFacets } from '../facets/kept-facets.js';
import { type Books, findOwner } from '../lists/books.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import { ENTITY } from '../packed/layout.js';
import { ArticleShelf } from './article-shelf.js';
import { type LoneName, type NamedPersons, namedPersons } from './named-persons.js';
import { Ordinals } from './ordinals.js';
import { own } from './own.js';
import { PersonDirectory } from './person-directory.js';
import { type Ruling, Rulings } from './rulings.js';
import { SourceDirectory } from './source-directory.js';
import { Surnames } from './surnames.js';
import { WikidataLinks } from './wikidata-links.js';

/**
 * Keeps the books: which articles there are, and who is who in them. What it holds depends on the set of articles
 * alone, not on the order in which they came or on those that are gone.
 */
export class Library implements Books {
  readonly facets: Books['facets'] = {
    quotes: new KeptFacets(),
    articles: new KeptFacets(),
    persons: new KeptFacets(),
    sources: new KeptFacets(),
  };
  readonly #rulings = new Rulings();
  readonly links = new WikidataLinks(this.#rulings);
  readonly persons: PersonDirectory = new PersonDirectory(this, this.#rulings, this.links);
  readonly sources: SourceDirectory = new SourceDirectory(this, this.#rulings, this.links);
  readonly #surnames: Surnames;

  /** @param onOwners told whenever who is who in an article changed */
  constructor(
    readonly identity: CrossArticleIdentity,
    private readonly onOwners: Required<CorpusObserver>['onOwners'] = () => {},
    readonly ordinals = new Ordinals(),
    readonly shelf = new ArticleShelf(),
  ) {
    this.#surnames = new Surnames(identity, (article, entity, bearer) =>
      this.#reassign(article, entity, bearer),
    );
  }

  put(article: ArticleRecord): void {
    this.shelf.put(article);
    const named = namedPersons(article, this.identity);
    for (const [key, surname] of named.surnames) this.#surnames.count(surname, key, 1);
    for (const { surname, entity, mayFollow } of named.lone)
      if (mayFollow) this.#surnames.follow(surname, article, entity);
    this.#own(article, this.#ownersIn(article, named));
  }

  take(article: ArticleRecord): void {
    const { surnames, lone } = namedPersons(article, this.identity);
    for (const { surname, mayFollow } of lone) if (mayFollow) this.#surnames.unfollow(surname, article);
    this.#own(article, []);
    for (const [key, surname] of surnames) this.#surnames.count(surname, key, -1);
    this.shelf.take(article);
  }

  /** Who the library's people and sources are in an article that stands in other books; its own owners else. */
  ownersToday(article: ArticleRecord): readonly Owner[] {
    const { lone } = namedPersons(article, this.identity);
    const bearers = new Map(
      lone.map(({ entity, surname, mayFollow }) => [
        entity,
        mayFollow ? this.#surnames.bearerOf(surname) : null,
      ]),
    );
    return article.owners.map((owner, entity) => {
      const bearer = bearers.get(entity) ?? null;
      if (bearer !== null) return this.persons.bearerOf(bearer, article.id);
      return findOwner(this, owner.id) ?? owner;
    });
  }

  /** The ruling holds for articles that come from now on; those that are here follow while the answer is walked, one a step. */
  rule(ruling: Ruling): Iterable<void> {
    const concerned = this.#articlesOf(ruling.from);
    this.#rulings.add(ruling);
    this.links.forgetOrder();
    return this.#ownAnew(concerned);
  }

  /** Takes a ruling back, as `rule` makes it. */
  withdraw(ruling: Ruling): Iterable<void> {
    const concerned = this.#articlesOf(ruling.from);
    this.#rulings.withdraw(ruling);
    this.links.forgetOrder();
    return this.#ownAnew(concerned);
  }

  /** Last come, first: so an owner strikes each from the end of its list. */
  #articlesOf(from: string): readonly ArticleRecord[] {
    const owners = [...this.#rulings.reach(from)].map((id) => this.persons.find(id) ?? this.sources.find(id));
    return [...new Set(owners.flatMap((owner) => [...(owner?.articlesOf ?? [])]))].reverse();
  }

  *#ownAnew(articles: readonly ArticleRecord[]): Iterable<void> {
    for (const article of articles) {
      if (this.shelf.find(article.id) !== article) continue;
      this.#own(article, this.#ownersIn(article, namedPersons(article, this.identity)));
      this.shelf.change();
      yield;
    }
  }

  /** Who each entity is, once the names of the article are counted. */
  #ownersIn(article: ArticleRecord, { full, lone }: NamedPersons): readonly Owner[] {
    const loners = new Map(lone.map((name) => [name.entity, name]));
    return article.rows(ENTITY).map((row) => {
      const entity = article.entity(row);
      if (entity.byEditor) return this.#broughtIn(entity, entity.byEditor, article.id);
      if (entity.kind === 'SOURCE') return this.sources.ownerOf(entity, article.id);
      const name = loners.get(row);
      return name ? this.#loneOwner(article.id, name) : this.persons.bearerOf(full.get(row)!, article.id);
    });
  }

  #broughtIn(entity: Entity, { id }: ByEditor, articleId: string): Owner {
    if (entity.kind === 'SOURCE')
      return id === null ? this.sources.ownerOf(entity, articleId) : this.sources.known(id, articleId);
    return id === null ? this.persons.named(entity, articleId) : this.persons.known(id, articleId);
  }

  #loneOwner(articleId: string, { surname, person, twin, mayFollow }: LoneName): Owner {
    const bearer = mayFollow ? this.#surnames.followed(surname) : null;
    return bearer === null
      ? this.persons.loner(articleId, person, twin)
      : this.persons.bearerOf(bearer, articleId);
  }

  #reassign(article: ArticleRecord, entity: number, bearer: string | null): void {
    const person = article.entity(entity);
    if (person.kind !== 'PERSON') return;
    const owner =
      bearer === null ? this.persons.loner(article.id, person, 0) : this.persons.bearerOf(bearer, article.id);
    this.#own(article, article.owners.with(entity, owner));
  }

  #own(article: ArticleRecord, owners: readonly Owner[]): void {
    const before = article.owners;
    const forgotten = own(article, owners);
    this.shelf.columns.own(article);
    for (const left of forgotten) {
      this.shelf.columns.forget(left);
      if (left.__typename === 'Person') this.persons.forget(left);
      else this.sources.forget(left);
    }
    this.onOwners(article, before, owners);
  }
}
