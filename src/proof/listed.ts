import type { Connection, PageRequest } from '../corpus/page.js';
import type { Ordering } from '../corpus/paging/ordering.js';
import { paginate } from '../corpus/paging/paginate.js';
import { SelectedSequence } from '../corpus/paging/selected-sequence.js';

/** A page of items that are all at hand. */
export const listed = <Item>(
  items: readonly Item[],
  ordering: Ordering<Item>,
  page: PageRequest,
): Connection<Item> =>
  paginate(
    { ordering, sequence: new SelectedSequence(() => items, ordering), count: () => items.length },
    page,
  );
