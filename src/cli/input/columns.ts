import { COLUMN_ROLES, type ColumnRole, type Columns } from '../../reader/content.js';
import { UsageError } from '../exit.js';

const isRole = (text: string): text is ColumnRole => (COLUMN_ROLES as readonly string[]).includes(text);

function entryOf(part: string): readonly [ColumnRole, string] {
  const equals = part.indexOf('=');
  const [role, column] = [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
  if (equals < 0 || column === '')
    throw new UsageError(`--columns: "${part}" is no role=column, such as text=body`);
  if (!isRole(role))
    throw new UsageError(`--columns: there is no role "${role}"; there are ${COLUMN_ROLES.join(', ')}`);
  return [role, column];
}

/**
 * 'text=body,title=headline': which column holds what.
 * @throws UsageError that says what is wrong with it
 */
export function parseColumns(list: string): Columns {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const [role, column] of list.split(',').map(entryOf)) {
    if (columns[role] !== undefined) throw new UsageError(`--columns names "${role}" twice`);
    columns[role] = column;
  }
  return Object.freeze(columns);
}
