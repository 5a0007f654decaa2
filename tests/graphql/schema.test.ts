import { readFileSync } from 'node:fs';
import {
  type GraphQLFieldMap,
  getIntrospectionQuery,
  getNullableType,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';
import { printSdl } from '../../src/graphql/sdl.js';

const schema = buildVerbatimSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const builtIn = new Set(['Int', 'Float', 'String', 'Boolean', 'ID']);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const fieldsOf = (fields: GraphQLFieldMap<unknown, unknown>): (readonly [string, Described])[] =>
  Object.values(fields).flatMap((field) => [
    [field.name, field] as const,
    ...field.args.map((argument) => [`${field.name}(${argument.name})`, argument] as const),
  ]);

function partsOf(type: (typeof types)[number]): (readonly [string, Described])[] {
  if (isObjectType(type) || isInterfaceType(type)) return fieldsOf(type.getFields());
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [field.name, field]);
  if (isEnumType(type)) return type.getValues().map((value) => [value.name, value]);
  return [];
}

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('is built once', () => {
    expect(buildVerbatimSchema()).toBe(schema);
  });

  it('is the one that is committed; when this fails, run `npm run schema:emit` and `npm run codegen`', () => {
    const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(printSdl(schema));
  });

  it('describes every type, field, argument, enum value and input', () => {
    const bare = types
      .filter(({ name }) => !builtIn.has(name))
      .flatMap((type) =>
        [['', type] as const, ...partsOf(type)].map(([part, it]) => [type.name, part, it] as const),
      )
      .filter(([, , { description }]) => !description?.trim());
    expect(bare.map(([type, part]) => `${type}.${part}`)).toEqual([]);
  });

  it('answers the introspection of tools', () => {
    const source = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true });
    expect(graphqlSync({ schema, source }).errors).toBeUndefined();
  });

  it('resolves interfaces at once, without a promise', () => {
    const interfaces = types.filter(isInterfaceType);
    expect(interfaces.map(({ name }) => name).sort()).toEqual(['Node', 'Speaker']);
    for (const { resolveType } of interfaces) {
      expect(resolveType?.({ __typename: 'Person' }, {}, {} as never, {} as never)).toBe('Person');
    }
  });

  it('reads plain fields straight from the node', () => {
    for (const name of ['TextSpan', 'QuoteEdge', 'QuoteConnection', 'PageInfo', 'Mention', 'Paragraph']) {
      const type = schema.getType(name);
      if (!isObjectType(type)) throw new Error(`${name} is no object type`);
      const resolvers = Object.values(type.getFields()).map(({ resolve }) => resolve);
      expect(resolvers.filter(Boolean)).toEqual([]);
    }
  });

  it('has a cost of its own for every list, so that what is asked of an item is multiplied', () => {
    const lists = types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
      .filter(([, { type }]) => isListType(getNullableType(type)) || String(type).endsWith('Connection!'));
    const free = lists.filter(([, { extensions }]) => typeof extensions.complexity !== 'function');
    expect(lists.length).toBeGreaterThan(20);
    expect(free.map(([type, { name }]) => `${type}.${name}`)).toEqual([]);
  });
});
