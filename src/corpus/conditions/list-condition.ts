import type { ListFilter } from '../filter.js';
import type { FilterPlace } from '../filters/filter-place.js';

/** What is asked of the things that something is related to, as tests of the thing itself. */
interface Quantifiers<Condition, Result> {
  some(condition: Condition): Result;
  every(condition: Condition): Result;
  none(condition: Condition): Result;
  isOpen(condition: Condition): boolean;
}

/**
 * The conditions of `some`, `every` and `none`. `some: {}` asks that there be any, `none: {}` that there be none.
 * @param read makes the condition of a filter of the related things
 * @throws QueryError for `every: {}`, which asks nothing
 */
export function listConditions<Filter, Condition, Result>(
  filter: ListFilter<Filter> | null | undefined,
  place: FilterPlace,
  read: (filter: Filter, place: FilterPlace) => Condition,
  { isOpen, ...quantifiers }: Quantifiers<Condition, Result>,
): Result[] {
  const names = ['some', 'every', 'none'] as const;
  return names.flatMap((name) => {
    const inner = filter?.[name];
    if (inner == null) return [];
    const at = place.inside(name);
    const condition = read(inner, at);
    if (name === 'every' && isOpen(condition)) throw at.refusal('sets no condition');
    return [quantifiers[name](condition)];
  });
}
