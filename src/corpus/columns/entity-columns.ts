import type { ArticleRecord } from '../nodes/article-record.js';
import { ENTITY, MENTION, QUOTE } from '../packed/layout.js';
import { bytes, integers } from './growing-column.js';
import { NOBODY, numberOf } from './owner-number.js';
import { RowRanges } from './row-ranges.js';

/** What an entity is to its article, a bit each. */
export const NAMED = 1;
export const AUTHOR = 2;
/** Of its owner: a source, not a person. */
export const SOURCE = 4;

/** Who the entities of all articles are, and whether they are named or quoted there or wrote it. */
export class EntityColumns {
  readonly #ranges = new RowRanges();
  readonly #owner = integers();
  readonly #roles = bytes();

  get owner(): Int32Array {
    return this.#owner.values;
  }

  get roles(): Uint8Array {
    return this.#roles.values;
  }

  /** @returns the first row of the article's entities, which are nobody as yet */
  put(article: ArticleRecord): number {
    const { facts } = article;
    const count = facts.count(ENTITY);
    const first = this.#ranges.take(count);
    this.#owner.makeRoom(this.#ranges.end);
    this.#roles.makeRoom(this.#ranges.end);
    const times = new Int32Array(count + 1);
    facts.tally(MENTION.entity, times);
    facts.tally(QUOTE.speaker, times);
    for (let entity = 0; entity < count; entity++) {
      this.owner[first + entity] = NOBODY;
      this.roles[first + entity] = times[entity + 1] === 0 ? 0 : NAMED;
    }
    for (const entity of article.authorEntities()) this.roles[first + entity]! |= AUTHOR;
    return first;
  }

  take(first: number, count: number): void {
    this.#ranges.give(first, count);
  }

  own({ owners }: ArticleRecord, first: number): void {
    for (const [entity, owner] of owners.entries()) {
      this.owner[first + entity] = numberOf(owner);
      if (owner.__typename === 'Source') this.roles[first + entity]! |= SOURCE;
      else this.roles[first + entity]! &= ~SOURCE;
    }
  }
}
