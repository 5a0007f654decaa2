import type { Article } from '../../../model/article.js';
import type { FoundArticle } from '../../../server/reading/read-found.js';

const ifGiven = (label: string, value: string | null): readonly string[] =>
  value === null ? [] : [`${label}${value}`];

/** What a document says of itself, in the words of a line; nothing for a plain text. */
export function documentFacts(article: Article, { raw }: FoundArticle): readonly string[] {
  const { facts, authors, source } = raw;
  return [
    ...(facts.format === 'plain-text' ? [] : [facts.format]),
    ...(authors.length === 0 ? [] : [`by ${authors.join(', ')}`]),
    ...ifGiven('', source),
    ...ifGiven('', article.publishedAt),
    ...ifGiven('changed ', article.modifiedAt),
    ...ifGiven('', article.url),
    ...(facts.isTeaser ? ['a teaser'] : []),
    ...(facts.status === 'USABLE' ? [] : [facts.status.toLowerCase()]),
    ...ifGiven('embargoed until ', facts.embargoedUntil),
    ...ifGiven('correction: ', facts.correction),
  ];
}
