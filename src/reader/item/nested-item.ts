import type { Item } from './item.js';

/** What an envelope says of an article, and behind it, as less trusted, what the document inside says of itself. */
export const nestedItem = (outer: Omit<Item, 'body' | 'isTeaser'>, inner: Item): Item => ({
  body: inner.body,
  isTeaser: inner.isTeaser,
  externalId: outer.externalId ?? inner.externalId,
  title: [...outer.title, ...inner.title],
  publishedAt: [...outer.publishedAt, ...inner.publishedAt],
  modifiedAt: [...outer.modifiedAt, ...inner.modifiedAt],
  source: [...outer.source, ...inner.source],
  url: [...outer.url, ...inner.url],
  language: [...outer.language, ...inner.language],
  authors: [...outer.authors, ...inner.authors],
  status: outer.status === 'USABLE' ? inner.status : outer.status,
  embargoedUntil: outer.embargoedUntil ?? inner.embargoedUntil,
  correction: outer.correction ?? inner.correction,
  subjects: [...outer.subjects, ...inner.subjects],
});
