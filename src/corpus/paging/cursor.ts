import { QueryError } from '../query-error.js';
import type { Ordering, Place, SortKey } from './ordering.js';

/** base64url of a JSON list: the name of the order, then the item's place in it. */
export const cursorOf = <Item>(ordering: Ordering<Item>, item: Item): string =>
  Buffer.from(JSON.stringify([ordering.name, ...ordering.place(item)])).toString('base64url');

/** @throws QueryError when the cursor was not made by `cursorOf` under the same order. */
export function placeOfCursor<Item>(
  cursor: string,
  ordering: Ordering<Item>,
  argument: 'after' | 'before',
): Place {
  const [name, ...place] = decoded(cursor, argument);
  if (name !== ordering.name)
    throw badCursor(
      argument,
      'was given under another order or by another list; ask again from the first page',
    );
  if (!isPlace(place, ordering.keys)) throw unreadable(argument);
  return place;
}

function decoded(cursor: string, argument: 'after' | 'before'): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value)) return value;
  } catch {
    // Not JSON: the same answer as for JSON that is no list.
  }
  throw unreadable(argument);
}

function isPlace<Item>(values: readonly unknown[], keys: readonly SortKey<Item>[]): values is Place {
  return (
    values.length === keys.length &&
    keys.every(({ type }, index) => values[index] === null || typeof values[index] === type)
  );
}

const unreadable = (argument: 'after' | 'before'): QueryError =>
  badCursor(argument, 'is no cursor; give the cursor of an edge, startCursor or endCursor as it came');

const badCursor = (argument: 'after' | 'before', what: string): QueryError =>
  new QueryError('BAD_CURSOR', argument, `"${argument}" ${what}.`);
