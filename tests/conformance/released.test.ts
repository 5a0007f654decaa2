import { buildSchema, parse, validate } from 'graphql';
import { expect, expectTypeOf, it } from 'vitest';
import type { RequestOptions, VerbatimClient } from '../../src/sdk/index.js';
import * as released from './released/operations.js';
import { committedSdl } from './support/committed.js';

const schema = buildSchema(committedSdl());
const documents = Object.values(released).filter((each) => typeof each === 'object');

it.each(documents)('$name, as clients of the last release send it, still fits the schema', ({ query }) => {
  expect(validate(schema, parse(query))).toEqual([]);
});

it('programs that were written for the client of the last release still compile', () => {
  type Released = ReturnType<typeof released.operations<RequestOptions>>;
  expectTypeOf<VerbatimClient>().toExtend<Released>();
  expect(documents.length).toBeGreaterThan(0);
});
