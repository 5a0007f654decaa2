import type { Owner } from '../nodes/article-record.js';
import { firstWhere, merged } from '../paging/in-order.js';
import type { PlaceValue } from '../paging/ordering.js';
import { compareCodeUnits, compareNames } from '../paging/sort-key.js';
import { NOBODY, numberOf } from './owner-number.js';

/** The places of people and sources in the order of their names, from 1; who are called alike have the same. */
export interface NameRanks {
  /** By the number that stands in a column; 0 for nobody. */
  readonly ranks: Int32Array;
  /** Behind all. */
  readonly end: number;
  /** The rank of a name; between two where nobody is called so. */
  rankOf(name: string): number;
}

const isQuoted = ({ quoteCount, relayedQuoteCount }: Owner): boolean => quoteCount + relayedQuoteCount > 0;

/** Keeps those who spoke or passed something on in the order of their names; after a change it compares only who is new or renamed. */
export class OwnerRanks {
  #version: number | null = null;
  #order: readonly Owner[] = [];
  #names: readonly string[] = [];
  #ranks: NameRanks = { ranks: new Int32Array(0), end: 1, rankOf: () => 0.5 };

  /**
   * @param version changes whenever it may be others, or others' names
   * @param owners all who are quoted
   * @param size behind the largest number of an owner
   */
  of(version: number, owners: () => Iterable<Owner>, size: number): NameRanks {
    if (version !== this.#version) this.#renew(owners(), size);
    this.#version = version;
    return this.#ranks;
  }

  #renew(owners: Iterable<Owner>, size: number): void {
    const standing = new Uint8Array(size);
    for (const [place, owner] of this.#order.entries())
      if (isQuoted(owner) && owner.name === this.#names[place]) standing[numberOf(owner)] = 1;
    const isStanding = (owner: Owner) => standing[numberOf(owner)] === 1;
    const coming: Owner[] = [];
    for (const owner of owners) if (!isStanding(owner)) coming.push(owner);
    const before = this.#ranks.ranks;
    const areAlike = (one: Owner, other: Owner) =>
      isStanding(one) && isStanding(other)
        ? before[numberOf(one)] === before[numberOf(other)]
        : compareNames(one.name, other.name) === 0;
    this.#order = merged(this.#order.filter(isStanding), sorted(coming), byName);
    this.#names = this.#order.map(({ name }) => name);
    this.#ranks = ranksOf(this.#order, areAlike, size);
  }
}

const byName = (one: Owner, other: Owner): number => compareNames(one.name, other.name);

/** Sorted by code units first: what is nearly sorted is soon sorted as readers expect it. */
const sorted = (owners: Owner[]): readonly Owner[] =>
  owners.sort((one, other) => compareCodeUnits(one.name, other.name)).sort(byName);

function ranksOf(
  order: readonly Owner[],
  areAlike: (one: Owner, other: Owner) => boolean,
  size: number,
): NameRanks {
  const ranks = new Int32Array(size);
  const names: string[] = [];
  for (const [place, owner] of order.entries()) {
    if (place === 0 || !areAlike(order[place - 1]!, owner)) names.push(owner.name);
    ranks[numberOf(owner)] = names.length;
  }
  return { ranks, end: names.length + 1, rankOf: (name) => rankIn(names, name) };
}

function rankIn(names: readonly string[], name: string): number {
  const place = firstWhere(names, (each) => compareNames(each, name) >= 0);
  const isThere = place < names.length && compareNames(names[place]!, name) === 0;
  return isThere ? place + 1 : place + 0.5;
}

/** The ranks of whom a column names; who is nobody comes last in either direction. */
export function rankedColumn(column: Int32Array, { ranks, end }: NameRanks, direction: 1 | -1): Int32Array {
  const ranked = new Int32Array(column.length);
  const last = direction > 0 ? end : 0;
  for (let row = 0; row < column.length; row++)
    ranked[row] = column[row] === NOBODY ? last : ranks[column[row]!]!;
  return ranked;
}

/** Of a value of a key that is a name or nothing. */
export const rankOfValue = (value: PlaceValue, { rankOf, end }: NameRanks, direction: 1 | -1): number =>
  value === null ? (direction > 0 ? end : 0) : rankOf(String(value));
