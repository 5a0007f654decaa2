import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOperation } from '../../../src/graphql/limits/operation-size.js';

function sizeOf(query: string) {
  const { definitions } = parse(query);
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return measureOperation(operation as OperationDefinitionNode, (name) =>
    fragments.find((fragment) => fragment.name.value === name),
  );
}

describe('the size of an operation', () => {
  it.each([
    ['{ a }', { depth: 1, aliases: 0, rootFields: 1, directives: 0 }],
    ['{ a { b { c } } d }', { depth: 3, aliases: 0, rootFields: 2, directives: 0 }],
    ['{ x: a y: a { z: b } }', { depth: 2, aliases: 3, rootFields: 2, directives: 0 }],
    ['{ x: __typename }', { depth: 1, aliases: 1, rootFields: 1, directives: 0 }],
    ['{ ... { a { ... on T { b } } } }', { depth: 2, aliases: 0, rootFields: 1, directives: 0 }],
    [
      '{ ...F ...F } fragment F on Query { x: a { b } }',
      { depth: 2, aliases: 2, rootFields: 2, directives: 0 },
    ],
    [
      '{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c }',
      { depth: 3, aliases: 0, rootFields: 1, directives: 0 },
    ],
    [
      '{ __schema { types { fields { type { ofType { name } } } } } }',
      { depth: 1, aliases: 0, rootFields: 1, directives: 0 },
    ],
    ['{ ...Unknown }', { depth: 0, aliases: 0, rootFields: 0, directives: 0 }],
  ])('%s', (query, size) => {
    expect(sizeOf(query)).toEqual(size);
  });

  it('ends on fragments that hold themselves', () => {
    expect(sizeOf('{ ...F } fragment F on Query { a { ...G } } fragment G on T { ...F }').depth).toBe(1);
  });

  it('measures fragments that double sixty times without walking each use', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { x: a }`;
    expect(sizeOf(query).aliases).toBe(2 ** 60);
  });
});
