import { columnsAmong } from '../columns/column-names.js';
import { COLUMN_ROLES, type ColumnRole, type Columns } from '../content.js';
import { fieldsOf, fieldValue } from './csv-fields.js';
import { delimiterOf } from './delimiter.js';

/** The columns of a file. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** Which columns hold what, in the order of trust. */
  readonly columns: ReadonlyMap<ColumnRole, readonly number[]>;
  /** Columns that the caller names and the file does not have. */
  readonly missing: readonly string[];
}

/** @param given the caller's own names for columns, which come before those that are known */
export function headerOf(record: string, given: Columns | null): CsvHeader {
  const delimiter = delimiterOf(record);
  const names = (fieldsOf(record, delimiter) ?? []).map((field) => fieldValue(record, field).trim());
  const columnsOf = columnsAmong(new Set(names), given);
  const columns = COLUMN_ROLES.map(
    (role) => [role, columnsOf(role).map((name) => names.indexOf(name))] as const,
  );
  const missing = Object.values(given ?? {}).filter((name) => !names.includes(name));
  return {
    delimiter,
    names,
    columns: new Map(columns.filter(([, [first = -1]]) => first >= 0)),
    missing,
  };
}
