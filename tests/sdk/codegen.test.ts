import { buildSchema, parse } from 'graphql';
import { expect, it } from 'vitest';
import { commonJs } from '../conformance/support/committed.js';

interface Generated {
  readonly content: string;
}

const { plugin } = commonJs('../../../codegen/typed-operations.cjs') as {
  plugin(schema: unknown, documents: readonly { document: unknown }[]): Generated;
};

const schema = buildSchema(`
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Notes { pageInfo: PageInfo! nodes: [Note!]! }
  type Note { text: String! answers(after: String): Notes! }
  type Query { notes(after: String): Notes! note(id: ID!): Note }
  type Mutation { keep(text: String!): Note! }
  type Subscription { kept(after: String): Note! }
`);

const generatedOf = (text: string): string => plugin(schema, [{ document: parse(text) }]).content;

it('a mutation is run, with variables that it needs', () => {
  expect(generatedOf('mutation Keep($text: String!) { keep(text: $text) { text } }')).toContain(
    'keep: (variables: KeepMutationVariables, options?: Options): Promise<KeepMutation> => transport.run(KeepDocument, variables, options),',
  );
});

it('a subscription is subscribed to, and has no pages', () => {
  const generated = generatedOf('subscription Kept($after: String) { kept(after: $after) { text } }');
  expect(generated).toContain(
    'kept: (variables?: KeptSubscriptionVariables, options?: Options): AsyncGenerator<KeptSubscription, void> => transport.subscribe(KeptDocument, variables, options),',
  );
  expect(generated).not.toContain('transport.pages');
});

it.each([
  ['query Q($after: String) { all: notes(after: $after) { pageInfo { endCursor } } }', 'data.all'],
  [
    'query Q($after: String) { note(id: 1) { answers(after: $after) { pageInfo { endCursor } } } }',
    'data.note?.answers',
  ],
])('pages are turned where the variable after leads: %s', (text, place) => {
  expect(generatedOf(text)).toContain(`(data) => ${place}, variables, options)`);
});

it.each([
  'query Q { notes { pageInfo { endCursor } } }',
  'query Q($after: String) { notes(after: $after) { nodes { text } } }',
  'query Q($after: String) { notes { nodes { answers(after: $after) { pageInfo { endCursor } } } } }',
  'query Q($after: String) { a: notes(after: $after) { pageInfo { endCursor } } b: notes(after: $after) { pageInfo { endCursor } } }',
])('there are no pages to turn in %s', (text) => {
  expect(generatedOf(text)).not.toContain('transport.pages');
});
