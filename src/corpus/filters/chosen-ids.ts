import type { IdFilter } from '../filter.js';
import { type Choice, choiceOf } from './choice.js';
import type { FilterPlace } from './filter-place.js';

/** The choice of what ids name; those that name nothing are left out. Null when the filter sets no condition. */
export function chosen<Node>(
  filter: IdFilter | null | undefined,
  place: FilterPlace,
  find: (id: string) => Node | null,
): Choice<Node> | null {
  const choice = choiceOf(filter, place);
  const nodesOf = (ids: ReadonlySet<string>) =>
    new Set(Array.from(ids, find).filter((node) => node !== null));
  return (
    choice && { ...choice, among: choice.among && nodesOf(choice.among), except: nodesOf(choice.except) }
  );
}
