import { QueryError } from '../query-error.js';

/** Filters inside filters, relations counted. */
const MAX_DEPTH = 8;
/** Filters in one argument, however nested. */
const MAX_FILTERS = 100;
/** Values that a condition may list. */
const MAX_VALUES = 1_000;

/** Where a part of a filter stands in the arguments of a field: what a refusal names. */
export class FilterPlace {
  /** @param argument name of the part: 'filter.or.0.kind' */
  private constructor(
    readonly argument: string,
    private readonly depth: number,
    private readonly read: { filters: number },
  ) {}

  static readonly outermost = (argument: string): FilterPlace => new FilterPlace(argument, 0, { filters: 1 });

  /** A field, or an item of a list. */
  at(name: string | number): FilterPlace {
    return new FilterPlace(`${this.argument}.${name}`, this.depth, this.read);
  }

  /** Another filter in this one. @throws QueryError when filters are nested too deep or are too many */
  inside(name: string | number): FilterPlace {
    const place = new FilterPlace(`${this.argument}.${name}`, this.depth + 1, this.read);
    if (place.depth > MAX_DEPTH)
      throw place.#tooLarge(`"${place.argument}" nests filters deeper than ${MAX_DEPTH}.`);
    if (++this.read.filters > MAX_FILTERS)
      throw place.#tooLarge(`At "${place.argument}" there are more than ${MAX_FILTERS} filters in one.`);
    return place;
  }

  /** @throws QueryError when there are more values than a condition may list */
  refuseMany(values: readonly unknown[]): void {
    if (values.length <= MAX_VALUES) return;
    throw this.#tooLarge(`"${this.argument}" takes at most ${MAX_VALUES} values, not ${values.length}.`);
  }

  /** @param what goes on from the name of the part: 'takes at least one filter' */
  refusal(what: string): QueryError {
    return new QueryError('BAD_FILTER', this.argument, `"${this.argument}" ${what}.`);
  }

  contradiction(): QueryError {
    return this.refusal('contradicts itself: no value meets all of its conditions');
  }

  #tooLarge(message: string): QueryError {
    return new QueryError('FILTER_TOO_LARGE', this.argument, message);
  }
}
