import { columnFor } from '../columns/column-names.js';
import { COLUMN_ROLES, type ColumnRole, type Columns } from '../content.js';
import { fieldsOf, fieldValue } from './csv-fields.js';
import { delimiterOf } from './delimiter.js';

/** The columns of a file. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly names: readonly string[];
  /** Which column holds what. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Columns that the caller names and the file does not have. */
  readonly missing: readonly string[];
}

/** @param given the caller's own names for columns, which come before those that are known */
export function headerOf(record: string, given: Columns | null): CsvHeader {
  const delimiter = delimiterOf(record);
  const names = (fieldsOf(record, delimiter) ?? []).map((field) => fieldValue(record, field).trim());
  const columns = new Map<ColumnRole, number>();
  const missing: string[] = [];
  for (const role of COLUMN_ROLES) {
    const asked = given?.[role];
    const name = asked ?? columnFor(role, names);
    const at = name === null ? -1 : names.indexOf(name);
    if (at >= 0) columns.set(role, at);
    else if (asked !== undefined) missing.push(asked);
  }
  return { delimiter, names, columns, missing };
}
