import type { Connection, PageRequest } from '../page.js';
import { Ordering } from './ordering.js';
import { paginate } from './paginate.js';
import { SelectedSequence } from './selected-sequence.js';
import { ascending, numberKey } from './sort-key.js';

/**
 * A page of a list at hand whose items have numbers that they keep.
 * @param name of the list, which its cursors carry
 * @throws QueryError when a size or a cursor is not one
 */
export function pageOfNumbered<Item extends { readonly number: number }>(
  name: string,
  items: readonly Item[],
  page: PageRequest,
): Connection<Item> {
  const ordering = new Ordering<Item>(name, [ascending(numberKey('NUMBER', ({ number }) => number))]);
  const sequence = new SelectedSequence(() => items, ordering);
  return paginate({ ordering, sequence, count: () => items.length }, page);
}
