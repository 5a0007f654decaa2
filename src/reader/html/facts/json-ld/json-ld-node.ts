/** A node of a JSON-LD graph as it stands in the page; nothing of a vocabulary is resolved. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value or a list of values as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

export const stringsOf = (value: unknown): readonly string[] =>
  listOf(value).filter((one) => typeof one === 'string');

const VOCABULARY = /^(?:https?:\/\/schema\.org\/|schema:)/;

/** Names of its types without the vocabulary: 'NewsArticle'. */
export const typesOf = (node: JsonLdNode): readonly string[] =>
  stringsOf(node['@type']).map((type) => type.replace(VOCABULARY, ''));

/** The address that a node or a reference to one gives: a string, or its `@id` or `url`. */
export function addressesOf(value: unknown): readonly string[] {
  return listOf(value).flatMap((one) =>
    isNode(one) ? [...stringsOf(one['@id']), ...stringsOf(one.url)] : stringsOf(one),
  );
}
