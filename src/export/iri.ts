/** Names a node of the graph where a standard wants an IRI (RFC 8141); the same for the same node at every export. */
export const iriOf = ({ id }: { readonly id: string }): string => `urn:verbatim:${encodeURIComponent(id)}`;

/** The address of an article as a valid URI; a name of its own where it has none. */
export const uriOf = (article: { readonly id: string; readonly url: string | null }): string =>
  article.url !== null && URL.canParse(article.url) ? new URL(article.url).href : iriOf(article);

export const wikidataUri = (id: string): string => `https://www.wikidata.org/entity/${id}`;
