import { columnsAmong } from '../columns/column-names.js';
import type { ColumnRole } from '../content.js';
import { type Claim, claims } from '../fields/claim.js';
import type { MatterFields } from './front-matter-fields.js';

/** In tables these may be what an article is about. */
const ALSO: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  source: ['site', 'organization', 'organisation'],
};

/** What front matter says of a role, in the order of trust; each name of a list says something of its own. */
export function matterClaims(fields: MatterFields, role: ColumnRole): readonly Claim[] {
  const names = [...fields.keys()];
  const also = names.filter((name) => ALSO[role]?.includes(name.toLowerCase()));
  return [...columnsAmong(names, null)(role), ...also].flatMap((name) =>
    claims(name, ...textsIn(fields.get(name))),
  );
}

/** Strings in a value; of a map what it has as 'name'. */
export function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (value instanceof Map) return textsIn(value.get('name'));
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? [] : [text];
}
