import type { NumberFilter } from '../filter.js';
import { choiceOf, chooses } from './choice.js';
import type { FilterPlace } from './filter-place.js';
import type { Test } from './test.js';

/**
 * Null when the filter sets no condition.
 * @param step 1 for whole numbers, which have none between 3 and 4; 0 for others
 * @throws QueryError when no number can meet it
 */
export function numberTest(
  filter: NumberFilter | null | undefined,
  place: FilterPlace,
  step: 0 | 1,
): Test<number> | null {
  const choice = choiceOf(filter, place);
  const holds = rangeTest(filter ?? {}, place, step);
  if (choice === null || holds === null) return holds ?? (choice && ((value) => chooses(choice, value)));
  if (choice.among !== null && choice.among.size > 0 && ![...choice.among].some(holds))
    throw place.contradiction();
  return (value) => holds(value) && chooses(choice, value);
}

function rangeTest({ gt, gte, lt, lte }: NumberFilter, place: FilterPlace, step: 0 | 1): Test<number> | null {
  if (gt == null && gte == null && lt == null && lte == null) return null;
  const [above, from] = [gt ?? Number.NEGATIVE_INFINITY, gte ?? Number.NEGATIVE_INFINITY];
  const [below, to] = [lt ?? Number.POSITIVE_INFINITY, lte ?? Number.POSITIVE_INFINITY];
  const holds = (value: number) => value > above && value >= from && value < below && value <= to;
  const isEmpty =
    step === 1
      ? Math.max(Math.floor(above) + 1, Math.ceil(from)) > Math.min(Math.ceil(below) - 1, Math.floor(to))
      : from > to || above >= below || above >= to || from >= below;
  if (isEmpty) throw place.contradiction();
  return holds;
}
