/** Where the values of a column lie: the number and row width of its table, and its place in a row. */
export class Column {
  constructor(
    readonly table: number,
    readonly width: number,
    readonly offset: number,
  ) {}
}

export interface Shape {
  /** Number of the table among those packed together. */
  readonly table: number;
  /** Values in a row. */
  readonly width: number;
}

/** A kind of record whose fields are 32-bit integers: its columns by name, and the names in the order of a row. */
export type Table<Name extends string> = Shape & {
  readonly names: readonly Name[];
} & Readonly<Record<Name, Column>>;

/** Values of one row by the name of their columns. */
export type Row<Name extends string> = Readonly<Record<Name, number>>;

/** Rows `from` to `to` (exclusive) of a table. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** @param number of the table among those packed together, from 0 without gaps */
export function table<const Name extends string>(number: number, ...names: readonly Name[]): Table<Name> {
  const columns = names.map((name, offset) => [name, new Column(number, names.length, offset)] as const);
  return {
    ...(Object.fromEntries(columns) as Record<Name, Column>),
    table: number,
    width: names.length,
    names,
  };
}
