import type { ColumnRole } from '../content.js';
import type { Claim } from '../fields/claim.js';
import { type Body, type Item, itemOf } from '../item/item.js';

/**
 * What columns, members or front matter say of an article, its authors apart.
 * @param said in each role, in the order of trust
 */
export const columnItem = (body: Body, said: (role: ColumnRole) => readonly Claim[]): Item => ({
  ...itemOf(body),
  externalId: said('id')[0]?.value ?? null,
  title: said('title'),
  publishedAt: said('publishedAt'),
  modifiedAt: said('modifiedAt'),
  source: said('source'),
  url: said('url'),
  language: said('language'),
});
