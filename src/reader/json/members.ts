import type { JsonObject, JsonString, JsonValue } from './json-value.js';

type Maybe<Value> = Value | null;

const isBlank = (text: string): boolean => text.trim() === '';

const stringOf = (value: JsonValue | undefined): Maybe<JsonString> =>
  value?.kind === 'STRING' && !isBlank(value.text) ? value : null;

export const objectOf = (value: JsonValue | undefined): Maybe<JsonObject> =>
  value?.kind === 'OBJECT' ? value : null;

/** The first of the named members that is a string with something in it. */
export function stringMember({ members }: JsonObject, ...names: readonly string[]): Maybe<JsonString> {
  for (const name of names) {
    const found = stringOf(members.get(name));
    if (found !== null) return found;
  }
  return null;
}

/** Its text without white space at the ends. */
export const textMember = (object: JsonObject, ...names: readonly string[]): Maybe<string> =>
  stringMember(object, ...names)?.text.trim() ?? null;

/** What the named members hold, lists taken apart: 'a', ['a', 'b'] and nothing at all are read alike. */
export const listed = ({ members }: JsonObject, ...names: readonly string[]): readonly JsonValue[] =>
  names.flatMap((name) => {
    const value = members.get(name);
    if (value === undefined) return [];
    return value.kind === 'LIST' ? value.items : [value];
  });

/** The objects among them. */
export const objectsIn = (object: JsonObject, ...names: readonly string[]): readonly JsonObject[] =>
  listed(object, ...names).filter((value) => value.kind === 'OBJECT');

/** What a value is called: a string by itself, an object by one of the members named. */
export function nameOf(value: JsonValue | undefined, ...names: readonly string[]): Maybe<string> {
  const object = objectOf(value);
  if (object !== null) return textMember(object, ...names);
  return stringOf(value)?.text.trim() ?? null;
}
