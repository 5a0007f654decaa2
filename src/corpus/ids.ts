import { createHash } from 'node:crypto';
import { detached } from './packed/string-pool.js';

/**
 * Ids tell their type by their first word, so that none is shared between types. Those of paragraphs and quotes
 * carry the key of their article and their place in it: nothing need be remembered to find them again.
 */
const ARTICLE = 'article_';

/** The part of an article's id that the ids of its parts repeat; null for an id of another type. */
export const articleKeyOf = (articleId: string): string | null =>
  articleId.startsWith(ARTICLE) ? articleId.slice(ARTICLE.length) : null;

export const articleIdOf = (articleKey: string): string => ARTICLE + articleKey;

/** @param place of the part in its article: an index, or the offset at which it starts */
export const partId = (type: 'paragraph' | 'quote', articleId: string, place: number | string): string =>
  `${type}_${articleKeyOf(articleId)}_${place}`;

/** The article key and the place that an id made by `partId` carries; null for anything else. */
export function readPartId(
  type: 'paragraph' | 'quote',
  id: string,
): { readonly articleKey: string; readonly place: string } | null {
  const cut = id.lastIndexOf('_');
  if (!id.startsWith(`${type}_`) || cut <= type.length) return null;
  return { articleKey: id.slice(type.length + 1, cut), place: id.slice(cut + 1) };
}

/** 64 bits of a hash: among a million keys the chance that any two meet is below one in ten million. */
export const hashedId = (type: 'person' | 'source', key: string): string =>
  detached(`${type}_${createHash('sha256').update(key).digest('hex').slice(0, 16)}`);
