import { buildSchema, Source } from 'graphql';
import { describe, expect, it } from 'vitest';
import { clientOperations, committedSdl, commonJs, releasedSdl } from './support/committed.js';

const { coverage, diff, validate } = commonJs(
  '@graphql-inspector/core',
) as typeof import('@graphql-inspector/core');

const schema = buildSchema(committedSdl());
const operations = clientOperations().map(({ name, text }) => new Source(text, name));

/** Root fields that the client has no operation for, with the reason. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'Query.node': 'For clients that refetch by id, as Relay does: they write the selection themselves.',
  'Query.nodes': 'As Query.node.',
};

describe('the operations of the client, by graphql-inspector', () => {
  it('fit the schema and use nothing deprecated', () => {
    const problems = validate(schema, operations, { strictFragments: true, strictDeprecated: true });
    expect(problems.map(({ source, errors, deprecated }) => [source.name, errors, deprecated])).toEqual([]);
  });

  it('are found wanting when they do not fit', () => {
    const wrong = new Source('query Wrong { articles { totalCounts } }', 'wrong');
    expect(validate(schema, [wrong], {})).toHaveLength(1);
  });

  it('ask for every root field, or it is told why not', () => {
    const { types } = coverage(schema, operations);
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const unasked = roots.flatMap((root) =>
      Object.entries(types[root?.name ?? '']?.children ?? {})
        .filter(([, { hits }]) => hits === 0)
        .map(([field]) => `${root?.name}.${field}`),
    );
    expect(unasked.sort()).toEqual(Object.keys(NOT_ASKED).sort());
  });
});

describe('the schema against the last release, by graphql-inspector', () => {
  const breaking = async (before: string, after: string): Promise<readonly string[]> =>
    (await diff(buildSchema(before), buildSchema(after)))
      .filter(({ criticality }) => criticality.level === 'BREAKING')
      .map(({ message }) => message);

  it('breaks no client', async () => {
    expect(await breaking(releasedSdl(), committedSdl())).toEqual([]);
  });

  it('would tell of a field that is gone, and of an argument that is required', async () => {
    const worse = committedSdl()
      .replace('wordCount: Int!', 'words: Int!')
      .replace('  paragraph(\n', '  paragraph(\n    edition: ID!\n');
    expect(await breaking(committedSdl(), worse)).toEqual([
      "Field 'wordCount' was removed from object type 'Article'",
      "Argument 'edition: ID!' added to field 'Query.paragraph'",
    ]);
  });
});
