import type { JsonObject, JsonValue } from '../json/json-value.js';
import { listed, objectOf, textMember } from '../json/members.js';

/** Members that lead to articles, and not to what articles are about or consist of. */
const LEADING = ['@graph', 'mainEntity', 'itemListElement', 'item', 'liveBlogUpdate', 'dataFeedElement'];

/** The things of a JSON-LD document (https://www.w3.org/TR/json-ld11/), so far as they lead to articles. */
export class SchemaGraph {
  /** In the order of the document. */
  readonly things: readonly JsonObject[];
  readonly #byId = new Map<string, JsonObject>();

  constructor(values: readonly JsonValue[]) {
    this.things = reachedFrom(values);
    for (const thing of this.things) {
      const id = textMember(thing, '@id');
      if (id !== null && thing.members.size > 1 && !this.#byId.has(id)) this.#byId.set(id, thing);
    }
  }

  /** A thing itself, or the one that it means by its '@id'. */
  resolved(value: JsonValue | undefined): JsonValue | undefined {
    const object = objectOf(value);
    if (object === null || object.members.size > 1) return value;
    return this.#byId.get(textMember(object, '@id') ?? '') ?? value;
  }

  /** What the named members hold, each resolved. */
  listed(object: JsonObject, ...names: readonly string[]): readonly JsonValue[] {
    return listed(object, ...names).map((value) => this.resolved(value) ?? value);
  }
}

function reachedFrom(values: readonly JsonValue[]): readonly JsonObject[] {
  const things: JsonObject[] = [];
  const waiting: JsonValue[] = [];
  const add = (more: readonly JsonValue[]): void => {
    for (const value of more.toReversed()) waiting.push(value);
  };
  add(values);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.kind === 'LIST') add(next.items);
    if (next.kind !== 'OBJECT') continue;
    things.push(next);
    add(listed(next, ...LEADING));
  }
  return things;
}

/** Names of the types of a thing, without their vocabulary: 'NewsArticle' of 'https://schema.org/NewsArticle'. */
export const typesOf = (thing: JsonObject): readonly string[] =>
  listed(thing, '@type').flatMap((type) =>
    type.kind === 'STRING' ? [type.text.trim().replace(/^.*[/:#]/, '')] : [],
  );
