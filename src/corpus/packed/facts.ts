import { NONE, TABLE_COUNT } from './layout.js';
import type { Column, Row, RowRange, Shape, Table } from './table.js';

type Packed = Uint16Array | Int32Array;

/**
 * Tables of integers in one typed array, and the strings that they point to. The array begins with the place of
 * each table, and of the end; then come the tables, row by row, each value raised by 1, so that -1 can be told from
 * the largest number. Articles shorter than 65,535 code units do with two bytes a value.
 */
export class Facts {
  readonly #data: Packed;
  readonly #strings: readonly string[];

  constructor(data: Packed, strings: readonly string[]) {
    this.#data = data;
    this.#strings = strings;
  }

  count({ table, width }: Shape): number {
    return (this.#data[table + 1]! - this.#data[table]!) / width;
  }

  /** `row` must be one of the table's. */
  at({ table, width, offset }: Column, row: number): number {
    return this.#data[this.#data[table]! + row * width + offset]! - 1;
  }

  /** The string of a number that a column holds. */
  stringOf(number: number): string {
    return this.#strings[number] ?? '';
  }

  get stringCount(): number {
    return this.#strings.length;
  }

  /** Adds 1 to `counts[value + 1]` for each value of a column: many rows in a moment. */
  tally({ table, width, offset }: Column, counts: Int32Array): void {
    const data = this.#data;
    const end = data[table + 1]!;
    for (let at = data[table]! + offset; at < end; at += width) counts[data[at]!]!++;
  }

  /** The value of a column that may be null. */
  find(column: Column, row: number): number | null {
    const value = this.at(column, row);
    return value === NONE ? null : value;
  }

  /** The string that a column points to; empty where it points to none. */
  string(column: Column, row: number): string {
    return this.stringOf(this.at(column, row));
  }

  /** The string that a column points to; null where it points to none. */
  findString(column: Column, row: number): string | null {
    return this.#strings[this.at(column, row)] ?? null;
  }

  /** Rows of `list` that a column of `owner` leads to. */
  list(owner: Shape, column: Column, row: number, list: Shape): RowRange {
    const isLast = row + 1 === this.count(owner);
    return { from: this.at(column, row), to: isLast ? this.count(list) : this.at(column, row + 1) };
  }
}

/** Collects rows and strings, then packs them. */
export class FactsWriter {
  readonly #rows: readonly number[][] = Array.from({ length: TABLE_COUNT }, () => []);
  readonly #strings = new Map<string, number>();
  #largest = 0;

  count({ table, width }: Shape): number {
    return this.#rows[table]!.length / width;
  }

  /** Appends a row. */
  add<Name extends string>(table: Table<Name>, row: Row<Name>): void {
    const values = this.#rows[table.table]!;
    for (const name of table.names) {
      const value = row[name] + 1;
      this.#largest = Math.max(this.#largest, value);
      values.push(value);
    }
  }

  /** Number of a string for use in a row. */
  string(text: string): number {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, this.#strings.size);
    return this.#strings.size - 1;
  }

  finish(share: (text: string) => string): Facts {
    const places = [TABLE_COUNT + 1];
    for (const rows of this.#rows) places.push(places.at(-1)! + rows.length);
    const length = places.at(-1)!;
    const isSmall = Math.max(length, this.#largest) <= 0xffff;
    const data = isSmall ? new Uint16Array(length) : new Int32Array(length);
    data.set(places);
    for (const [table, rows] of this.#rows.entries()) data.set(rows, places[table]!);
    return new Facts(data, [...this.#strings.keys()].map(share));
  }
}
