import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subgraphSdl } from '../../src/graphql/federation/subgraph-sdl.js';
import { committedSdl, commonJs } from './support/committed.js';

const { composeServices } = commonJs('@apollo/composition') as typeof import('@apollo/composition');

const subgraph = (name: string, sdl: string) => ({
  name,
  url: `http://${name}.example/graphql`,
  typeDefs: parse(sdl),
});

/** Another service, which knows more of people and has pages of its own. */
const NOTEBOOK = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])

  type Query {
    notes(first: Int, after: String): NoteConnection!
  }

  type NoteConnection {
    edges: [NoteEdge!]!
    pageInfo: PageInfo!
  }

  type NoteEdge {
    cursor: String!
    node: Note!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  type Note @key(fields: "id") {
    id: ID!
    text: String!
    about: Person!
    quote: Quote
  }

  type Person @key(fields: "id") {
    id: ID!
    notes: [Note!]!
  }

  type Quote @key(fields: "id", resolvable: false) {
    id: ID!
  }
`;

const problems = (...subgraphs: ReturnType<typeof subgraph>[]): readonly string[] =>
  (composeServices(subgraphs).errors ?? []).map(({ message }) => message);

describe('the subgraph, by @apollo/composition', () => {
  it('composes alone', () => {
    const { errors, hints, supergraphSdl } = composeServices([subgraph('verbatim', subgraphSdl())]);
    expect(errors ?? []).toEqual([]);
    expect(hints).toEqual([]);
    for (const type of Object.keys(buildSchema(committedSdl()).getTypeMap()))
      if (!type.startsWith('__')) expect(supergraphSdl).toContain(type);
  });

  it('composes with another that adds to its types and has pages too', () => {
    expect(problems(subgraph('verbatim', subgraphSdl()), subgraph('notebook', NOTEBOOK))).toEqual([]);
  });

  it('would not, had its types no keys', () => {
    const keyless = subgraphSdl().replaceAll(' @key(fields: "id")', '');
    expect(problems(subgraph('verbatim', keyless), subgraph('notebook', NOTEBOOK))).not.toEqual([]);
  });

  it('composes without the fields for gateways too', () => {
    expect(problems(subgraph('verbatim', committedSdl()))).toEqual([]);
  });
});
