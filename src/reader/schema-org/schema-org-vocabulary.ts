import type { FoundItem } from '../item/found-item.js';
import type { JsonVocabulary } from '../json/json-format.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { SchemaGraph, typesOf } from './schema-graph.js';
import { schemaItem } from './schema-org-item.js';

/** https://schema.org/Article and what is one. */
const ARTICLE = /(?:Article|BlogPosting|^Report|^AdvertiserContentArticle|^SocialMediaPosting)$/;

const isArticle = (thing: JsonObject): boolean => typesOf(thing).some((type) => ARTICLE.test(type));

function found(article: JsonObject, graph: SchemaGraph, source: string): FoundItem {
  const item = schemaItem(article, graph, source);
  if (item !== null) return { kind: 'ITEM', item };
  const reason = 'has no text; schema.org has it under "articleBody"';
  return { kind: 'FAULT', offset: article.span.start, reason };
}

/** Articles of schema.org as JSON-LD: a thing, a list, a graph. */
export const schemaOrgVocabulary: JsonVocabulary = Object.freeze({
  name: 'schema-org',
  knows: ({ members }: JsonObject) => ['@context', '@type', '@graph'].some((name) => members.has(name)),
  *itemsOf(values: readonly JsonValue[], source: string) {
    const graph = new SchemaGraph(values);
    for (const thing of graph.things) {
      if (thing.isWhole && isArticle(thing)) yield found(thing, graph, source);
    }
  },
});
