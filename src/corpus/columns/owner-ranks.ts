import type { Owner } from '../nodes/article-record.js';
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

/** Keeps those who spoke or passed something on in the order of their names. */
export class OwnerRanks {
  #version: number | null = null;
  #order: readonly Owner[] = [];
  #ranks: NameRanks = ranksOf([], 0);

  /** @param version changes whenever it may be others, or others' names */
  of(version: number, owners: () => Iterable<Owner>, size: number): NameRanks {
    if (version === this.#version) return this.#ranks;
    this.#order = this.#sorted(new Set(owners()));
    this.#ranks = ranksOf(this.#order, size);
    this.#version = version;
    return this.#ranks;
  }

  /** Who was there before comes in the order that was, who is new by code units: what is nearly sorted is soon sorted. */
  #sorted(owners: Set<Owner>): readonly Owner[] {
    const standing = this.#order.filter((owner) => owners.delete(owner));
    const coming = [...owners].sort((one, other) => compareCodeUnits(one.name, other.name));
    return [...standing, ...coming].sort((one, other) => compareNames(one.name, other.name));
  }
}

/** @param size behind the largest number of an owner */
function ranksOf(order: readonly Owner[], size: number): NameRanks {
  const ranks = new Int32Array(size);
  const names: string[] = [];
  for (const owner of order) {
    const { name } = owner;
    const last = names.at(-1);
    if (last !== name && (last === undefined || compareNames(last, name) !== 0)) names.push(name);
    ranks[numberOf(owner)] = names.length;
  }
  return { ranks, end: names.length + 1, rankOf: (name) => rankIn(names, name) };
}

function rankIn(names: readonly string[], name: string): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareNames(names[middle]!, name) < 0) low = middle + 1;
    else high = middle;
  }
  const isThere = low < names.length && compareNames(names[low]!, name) === 0;
  return isThere ? low + 1 : low + 0.5;
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
