import { columnItem } from '../columns/column-item.js';
import { columnsAmong } from '../columns/column-names.js';
import type { Columns } from '../content.js';
import { type AuthorClaim, creditClaim, listedClaims } from '../fields/authors/author-claim.js';
import { claims } from '../fields/claim.js';
import type { Item } from '../item/item.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, nameOf } from '../json/members.js';
import { recordBody } from './record-body.js';

/**
 * The article of a record: a JSON object with a member for the text and members beside it for what is known of it.
 * @param columns names the members of a record that calls them otherwise; others are then asked by their usual names
 * @returns null where there is no text
 */
export function recordItem(object: JsonObject, source: string, columns: Columns | null): Item | null {
  const { members } = object;
  const namesOf = columnsAmong(members.keys(), columns);
  const body = recordBody(object, namesOf('text'), source);
  if (body === null) return null;
  return {
    ...columnItem(body, (role) =>
      namesOf(role).flatMap((name) =>
        claims(name, role === 'id' ? idOf(members.get(name)) : nameOf(members.get(name), 'name', 'title')),
      ),
    ),
    authors: namesOf('authors').map((name) => authorsOf(listed(object, name), name)),
  };
}

/** A string or a number. */
const idOf = (value: JsonValue | undefined): string | null =>
  value?.kind === 'SCALAR' && /^[-\d]/.test(value.literal) ? value.literal : nameOf(value);

/** A single string may be a byline with several names; what stands in a list is a name each. */
function authorsOf(values: readonly JsonValue[], origin: string): readonly AuthorClaim[] {
  const printed = values.map((value) => nameOf(value, 'name')).filter((name) => name !== null);
  return printed.length === 1 ? claims(origin, ...printed).map(creditClaim) : listedClaims(printed, origin);
}
