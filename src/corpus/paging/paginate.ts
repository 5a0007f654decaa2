import { underSameDeadline } from '../deadline.js';
import type { Connection, Edge, PageInfo, PageRequest } from '../page.js';
import { cursorOf, placeOfCursor } from './cursor.js';
import type { Ordering, Place } from './ordering.js';
import { pageSizeOf } from './page-size.js';
import type { Sequence } from './sequence.js';

/** What a list is made of, before anybody asks for a page of it. */
export interface List<Item> {
  readonly ordering: Ordering<Item>;
  readonly sequence: Sequence<Item>;
  count(): number;
}

/** An item on a page; its cursor is made when read. */
class ItemEdge<Item> implements Edge<Item> {
  readonly #ordering: Ordering<Item>;

  constructor(
    readonly node: Item,
    ordering: Ordering<Item>,
  ) {
    this.#ordering = ordering;
  }

  get cursor(): string {
    return cursorOf(this.#ordering, this.node);
  }
}

/** @throws QueryError when a size or a cursor is not one. */
export const paginate = <Item>(list: List<Item>, request: PageRequest): Connection<Item> =>
  paginateWith(list, request, (item) => new ItemEdge(item, list.ordering));

/** As `paginate`, with edges of another making. */
export function paginateWith<Item, Node, PageEdge extends Edge<Node>>(
  list: List<Item>,
  request: PageRequest,
  toEdge: (item: Item) => PageEdge,
): Connection<Node, PageEdge> {
  const { items, hasNextPage, hasPreviousPage } = cutPage(list, request);
  const edges = items.map(toEdge);
  return new ListConnection(
    edges,
    hasNextPage,
    hasPreviousPage,
    underSameDeadline(() => list.count()),
  );
}

class ListConnection<Node, PageEdge extends Edge<Node>> implements Connection<Node, PageEdge> {
  readonly #count: () => number;
  #total: number | null = null;

  constructor(
    readonly edges: readonly PageEdge[],
    private readonly hasNextPage: boolean,
    private readonly hasPreviousPage: boolean,
    count: () => number,
  ) {
    this.#count = count;
  }

  get pageInfo(): PageInfo {
    return {
      hasNextPage: this.hasNextPage,
      hasPreviousPage: this.hasPreviousPage,
      startCursor: this.edges[0]?.cursor ?? null,
      endCursor: this.edges.at(-1)?.cursor ?? null,
    };
  }

  get totalCount(): number {
    this.#total ??= this.#count();
    return this.#total;
  }
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * The items between the cursors, at most a page of them, counted from `after` or, reading back, from `before`.
 * A page has a next (previous) one when any item of the list comes behind (before) it, on either side of a cursor.
 */
function cutPage<Item>({ ordering, sequence }: List<Item>, request: PageRequest): Page<Item> {
  const { size, direction } = pageSizeOf(request);
  const after = placeOf(ordering, request.after, 'after');
  const before = placeOf(ordering, request.before, 'before');
  const [near, far] = direction > 0 ? [after, before] : [before, after];
  const taken = sequence.take({ direction, from: near, inclusive: false }, size + 1);
  const within = taken.filter((item) => far === null || ordering.compare(item, far) * direction < 0);
  const items = within.slice(0, size);
  const more = taken.length > items.length;
  const passed = near !== null && !sequence.isEmpty(behind(direction, near, items[0], ordering));
  return direction > 0
    ? { items, hasNextPage: more, hasPreviousPage: passed }
    : { items: items.toReversed(), hasNextPage: passed, hasPreviousPage: more };
}

/** What lies on the other side of a page's near end. */
function behind<Item>(direction: 1 | -1, near: Place, first: Item | undefined, ordering: Ordering<Item>) {
  const back = direction > 0 ? (-1 as const) : (1 as const);
  return first === undefined
    ? { direction: back, from: near, inclusive: true }
    : { direction: back, from: ordering.place(first), inclusive: false };
}

const placeOf = <Item>(
  ordering: Ordering<Item>,
  cursor: string | null | undefined,
  argument: 'after' | 'before',
): Place | null =>
  cursor === null || cursor === undefined ? null : placeOfCursor(cursor, ordering, argument);
