import { columnsAmong } from '../columns/column-names.js';
import type { ColumnRole, Columns } from '../content.js';
import { creditedAuthors } from '../fields/authors/credited-authors.js';
import { listedClaim } from '../item/byline.js';
import type { AuthorsClaim, Claim } from '../item/claim.js';
import { type Item, itemOf } from '../item/item.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, nameOf } from '../json/members.js';
import { recordBody } from './record-body.js';

/**
 * The article of a record: a JSON object with a member for the text and members beside it for what is known of it.
 * @param columns names the members of a record that calls them otherwise; others are then asked by their usual names
 * @returns null where there is no text
 */
export function recordItem(object: JsonObject, source: string, columns: Columns | null): Item | null {
  const namesOf = columnsAmong(object.members.keys(), columns);
  const body = recordBody(object, namesOf('text'), source);
  if (body === null) return null;
  const claims = (role: ColumnRole): readonly Claim[] => claimsOf(object, namesOf(role));
  return {
    ...itemOf(body),
    externalId: idOf(object, namesOf('id')),
    title: claims('title'),
    publishedAt: claims('publishedAt'),
    modifiedAt: claims('modifiedAt'),
    source: claims('source'),
    url: claims('url'),
    language: claims('language'),
    authors: namesOf('authors').flatMap((name) => authorsOf(listed(object, name), name)),
  };
}

/** Strings, and what objects are called. */
const claimsOf = ({ members }: JsonObject, names: readonly string[]): readonly Claim[] =>
  names.map((name) => [nameOf(members.get(name), 'name', 'title'), name]);

function idOf({ members }: JsonObject, names: readonly string[]): string | null {
  for (const name of names) {
    const value = members.get(name);
    if (value?.kind === 'SCALAR' && /^[-\d]/.test(value.literal)) return value.literal;
    const text = nameOf(value);
    if (text !== null) return text;
  }
  return null;
}

/** A single string may be a byline with several names; what stands in a list is a name each. */
function authorsOf(values: readonly JsonValue[], origin: string): readonly AuthorsClaim[] {
  const printed = values.map((value) => nameOf(value, 'name')).filter((name) => name !== null);
  const [only] = printed;
  if (printed.length !== 1 || only === undefined) return listedClaim(printed, origin);
  return [{ printed, names: creditedAuthors(only, null), origin }];
}
