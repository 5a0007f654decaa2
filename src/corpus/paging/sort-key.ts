import type { Direction, Order } from '../query.js';
import { QueryError } from '../query-error.js';
import type { SortKey } from './ordering.js';

/** A key whose direction is still open. */
export type OpenKey<Item> = Omit<SortKey<Item>, 'direction'>;

type NumberOf<Item> = (item: Item) => number | null;
type StringOf<Item> = (item: Item) => string | null;

/** Names as a reader expects them in a list. */
export const compareNames = new Intl.Collator('en').compare;

export const compareCodeUnits = (a: string | number, b: string | number): number =>
  a < b ? -1 : a > b ? 1 : 0;

export const numberKey = <Item>(name: string, value: NumberOf<Item>): OpenKey<Item> => ({
  name,
  type: 'number',
  value,
  compare: (a, b) => (a as number) - (b as number),
});

/** As a reader expects names in a list: letter case and accents decide only between names otherwise the same. */
export const nameKey = <Item>(name: string, value: StringOf<Item>): OpenKey<Item> => ({
  name,
  type: 'string',
  value,
  compare: (a, b) => compareNames(a as string, b as string),
});

/** Exact: two strings are the same only when all their code units are. */
export const idKey = <Item>(name: string, value: StringOf<Item>): OpenKey<Item> => ({
  name,
  type: 'string',
  value,
  compare: compareCodeUnits,
});

export const ascending = <Item>(key: OpenKey<Item>): SortKey<Item> => ({ ...key, direction: 'ASC' });

export const descending = <Item>(key: OpenKey<Item>): SortKey<Item> => ({ ...key, direction: 'DESC' });

/** The keys that a client asks for. @throws QueryError when one is asked for twice, for the second would decide nothing */
export function keysOf<Item, Field extends string>(
  orderBy: readonly Order<Field>[] | null | undefined,
  keys: Readonly<Record<Field, OpenKey<Item>>>,
): SortKey<Item>[] {
  refuseRepeated((orderBy ?? []).map(({ field }) => field));
  return (orderBy ?? []).map(({ field, direction }) => ({
    ...keys[field],
    direction: direction ?? ('ASC' satisfies Direction),
  }));
}

function refuseRepeated(fields: readonly string[]): void {
  const index = fields.findIndex((field, at) => fields.indexOf(field) !== at);
  if (index < 0) return;
  const argument = `orderBy.${index}.field`;
  throw new QueryError(
    'BAD_ORDER',
    argument,
    `"${argument}" repeats ${fields[index]}, which decides already.`,
  );
}
