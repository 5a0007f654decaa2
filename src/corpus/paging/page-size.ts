import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from '../page.js';
import { QueryError } from '../query-error.js';

/** 1 reads on from `after`, -1 reads back from `before`. */
export type Direction = 1 | -1;

export interface PageSize {
  readonly direction: Direction;
  readonly size: number;
}

/** @throws QueryError when a size is out of range or both are given. */
export function pageSizeOf({ first, last }: PageRequest): PageSize {
  const forward = checked('first', first);
  const backward = checked('last', last);
  if (forward !== null && backward !== null)
    throw new QueryError('BAD_PAGE_SIZE', 'last', 'Give "first" or "last", not both.');
  return backward === null
    ? { direction: 1, size: forward ?? DEFAULT_PAGE_SIZE }
    : { direction: -1, size: backward };
}

function checked(argument: 'first' | 'last', size: number | null | undefined): number | null {
  if (size === null || size === undefined) return null;
  if (Number.isInteger(size) && size >= 0 && size <= MAX_PAGE_SIZE) return size;
  throw new QueryError(
    'BAD_PAGE_SIZE',
    argument,
    `"${argument}" takes a whole number from 0 to ${MAX_PAGE_SIZE}, not ${size}.`,
  );
}
