import type { Combined } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';

/** How conditions of one sort are put together. */
export interface Algebra<Condition> {
  all(parts: readonly Condition[]): Condition;
  any(parts: readonly Condition[]): Condition;
  not(part: Condition): Condition;
  isOpen(condition: Condition): boolean;
}

type Fields<Filter, Condition> = (filter: Filter, place: FilterPlace) => Condition;

/**
 * The condition of a filter and of those inside it. Where a filter without any condition would make those beside it
 * idle (in `or`) or leave nothing (in `not`), it is refused.
 * @param fields makes the condition of a filter but for `and`, `or` and `not`
 */
export function combined<Filter extends Combined<Filter>, Condition>(
  { all, any, not, isOpen }: Algebra<Condition>,
  fields: Fields<Filter, Condition>,
  filter: Filter,
  place: FilterPlace,
): Condition {
  const each = (filters: readonly Filter[], at: FilterPlace, read: Fields<Filter, Condition>) => {
    if (filters.length === 0) throw at.refusal('takes at least one filter');
    return filters.map((one, index) => read(one, at.inside(index)));
  };
  const conditionOf: Fields<Filter, Condition> = (one, at) => {
    const { and = null, or = null, not: opposite = null } = one;
    return all([
      fields(one, at),
      ...(and === null ? [] : each(and, at.at('and'), conditionOf)),
      ...(or === null ? [] : [any(each(or, at.at('or'), closed))]),
      ...(opposite === null ? [] : [not(closed(opposite, at.inside('not')))]),
    ]);
  };
  const closed: Fields<Filter, Condition> = (one, at) => {
    const condition = conditionOf(one, at);
    if (isOpen(condition)) throw at.refusal('sets no condition');
    return condition;
  };
  return conditionOf(filter, place);
}
