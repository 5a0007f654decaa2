import type { FilterPlace } from './filter-place.js';

interface NullTested {
  readonly isNull?: boolean | null;
}

/** @throws QueryError when the filter asks whether something is null that never is */
export function refuseNullTest(filter: NullTested | null | undefined, place: FilterPlace): void {
  if (filter?.isNull != null) throw place.at('isNull').refusal('cannot apply: there is always a value');
}

/**
 * What a filter says of values that are not there; null when it leaves it open.
 * @param hasOthers whether it sets conditions on the value as well
 * @throws QueryError when it asks for no value and for one at once
 */
export function nullTestOf(
  filter: NullTested | null | undefined,
  hasOthers: boolean,
  place: FilterPlace,
): boolean | null {
  const isNull = filter?.isNull ?? null;
  if (isNull === true && hasOthers) throw place.contradiction();
  return isNull;
}
