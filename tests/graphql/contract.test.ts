import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';

const contract = buildSchema(readFileSync(new URL('contract.graphql', import.meta.url), 'utf8'));
const schema = buildVerbatimSchema();

/** 'Article.title' -> 'String', for every field of every type that is served. */
function fieldTypes(of: GraphQLSchema): ReadonlyMap<string, string> {
  const types = Object.values(of.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Map(
    types.flatMap((type) =>
      Object.values(type.getFields()).map(
        (field) => [`${type.name}.${field.name}`, String(field.type)] as const,
      ),
    ),
  );
}

describe('the schema keeps the public contract', () => {
  const served = fieldTypes(schema);
  const promised = [...fieldTypes(contract)].filter(([name]) => !name.startsWith('__'));

  it('breaks no client that was written against it', () => {
    expect(findBreakingChanges(contract, schema)).toEqual([]);
  });

  it('knows more than a hundred promised fields', () => {
    expect(promised.length).toBeGreaterThan(100);
  });

  it.each(promised)('%s is %s, no more and no less nullable', (name, type) => {
    expect(served.get(name)).toBe(type);
  });

  it('has the enum values promised', () => {
    for (const type of Object.values(contract.getTypeMap()).filter(isEnumType)) {
      const values = schema.getType(type.name);
      const names = isEnumType(values) ? values.getValues().map(({ name }) => name) : [];
      expect(names).toEqual(expect.arrayContaining(type.getValues().map(({ name }) => name)));
    }
  });

  it('gives 200 characters of context unless told otherwise', () => {
    const context = schema.getType('Quote');
    if (!isObjectType(context)) throw new Error('Quote is no object type');
    expect(context.getFields().context?.args[0]?.defaultValue).toBe(200);
  });
});
