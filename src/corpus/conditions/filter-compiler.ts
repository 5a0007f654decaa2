import type {
  ArticleFilter,
  ParagraphFilter,
  PersonFilter,
  QuoteFilter,
  SourceFilter,
  SpeakerFilter,
} from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';
import type { Books } from '../lists/books.js';
import { articleConditions } from './article-conditions.js';
import { type Algebra, combined } from './combined.js';
import { allOf, anyOf, type Conditions, isOpen, noneOf } from './conditions.js';
import { allOwners, anyOwner, isOpenToAll, noOwner, type OwnerConditions } from './owner-conditions.js';
import { paragraphConditions } from './paragraph-conditions.js';
import { personConditions } from './person-conditions.js';
import { quoteConditions } from './quote-conditions.js';
import { withSharedIndexes } from './shared-indexes.js';
import { sourceConditions } from './source-conditions.js';
import { speakerConditions } from './speaker-conditions.js';

const OWNERS: Algebra<OwnerConditions> = {
  all: allOwners,
  any: anyOwner,
  not: noOwner,
  isOpen: isOpenToAll,
};

/**
 * Makes conditions of filters. Filters of one type hold filters of others, so those who read the fields of a type are
 * handed the compiler.
 */
export class FilterCompiler {
  readonly #items: Algebra<Conditions>;

  constructor(readonly books: Books) {
    this.#items = {
      all: allOf,
      any: (parts) => allOf([anyOf(parts), this.indexesFor(parts)]),
      not: (part) => allOf([noneOf(part)]),
      isOpen,
    };
  }

  /** Where articles that meet one of the conditions at least are found. */
  protected indexesFor(parts: readonly Conditions[]): Pick<Conditions, 'groups'> {
    return withSharedIndexes(this.books.shelf, parts);
  }

  readonly articles = (filter: ArticleFilter, place: FilterPlace): Conditions =>
    combined(this.#items, (one, at) => articleConditions(one, at, this), filter, place);

  readonly quotes = (filter: QuoteFilter, place: FilterPlace): Conditions =>
    combined(this.#items, (one, at) => quoteConditions(one, at, this), filter, place);

  readonly paragraphs = (filter: ParagraphFilter, place: FilterPlace): Conditions =>
    combined(this.#items, paragraphConditions, filter, place);

  readonly persons = (filter: PersonFilter, place: FilterPlace): OwnerConditions =>
    combined(OWNERS, (one, at) => personConditions(one, at, this), filter, place);

  readonly sources = (filter: SourceFilter, place: FilterPlace): OwnerConditions =>
    combined(OWNERS, (one, at) => sourceConditions(one, at, this), filter, place);

  readonly speakers = (filter: SpeakerFilter, place: FilterPlace): OwnerConditions =>
    combined(OWNERS, (one, at) => speakerConditions(one, at, this), filter, place);
}
