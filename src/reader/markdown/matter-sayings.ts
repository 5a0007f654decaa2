import { columnFor } from '../columns/column-names.js';
import type { ColumnRole } from '../content.js';
import type { Saying } from '../fields/chosen.js';
import type { MatterFields } from './front-matter-fields.js';

/** Names that site generators use beside those of tables. */
const ALSO: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  modifiedAt: ['lastmod', 'last_modified_at'],
  source: ['site', 'organization', 'organisation'],
  url: ['canonical', 'canonical_url', 'original_url', 'permalink', 'source_url'],
  authors: ['by'],
};

/** What front matter says of a role; each name of a list says something of its own. */
export function saidInMatter(fields: MatterFields, role: ColumnRole): readonly Saying[] {
  const names = [...fields.keys()];
  const name = columnFor(role, names) ?? names.find((each) => ALSO[role]?.includes(each.toLowerCase()));
  return name === undefined ? [] : textsIn(fields.get(name)).map((value) => ({ value, origin: name }));
}

/** Strings in a value; of a map what it has as 'name'. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value instanceof Map) return textsIn(value.get('name'));
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [text];
}
