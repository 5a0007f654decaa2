import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.js';
import { committedSdl, commonJs } from './support/committed.js';
import { runNode } from './support/run-node.js';

/** Pages of every list that people turn, and nodes that are asked for again by id. */
const COMPONENTS = `
import { graphql } from 'relay-runtime';

graphql\`
  fragment components_spoken on Speaker
  @refetchable(queryName: "componentsSpokenPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    quotes(first: $count, after: $cursor) @connection(key: "components_spoken_quotes") {
      totalCount
      edges { node { id text article { title } } }
    }
  }
\`;

graphql\`
  fragment components_article on Article
  @refetchable(queryName: "componentsArticlePageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) {
    title
    persons(first: $count, after: $cursor) @connection(key: "components_article_persons") {
      edges { mentionCount node { name ...components_spoken } }
    }
  }
\`;

graphql\`
  fragment components_lists on Query
  @refetchable(queryName: "componentsListsPageQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, before: { type: "String" }) {
    articles(last: $count, before: $before) @connection(key: "components_lists_articles") {
      edges { node { ...components_article } }
    }
  }
\`;

graphql\`
  query componentsQuery($id: ID!) {
    person(id: $id) { ...components_spoken }
    ...components_lists
  }
\`;
`;

async function compile(sdl: string) {
  const folder = temporaryFolder({
    'relay.config.json': JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'typescript',
      artifactDirectory: './artifacts',
    }),
    'schema.graphql': sdl,
    'src/components.ts': COMPONENTS,
    'artifacts/keep': '',
  });
  return runNode(commonJs.resolve('relay-compiler/cli.js'), ['relay.config.json'], folder);
}

describe('Relay, by its own compiler', () => {
  it('compiles pages (@connection) and nodes asked for again (@refetchable)', async () => {
    const { exit, output } = await compile(committedSdl());
    expect(exit, output).toBe(0);
    expect(output).toContain('compiled documents: ');
  });

  it.each([
    ['a connection has no pageInfo', /pageInfo: PageInfo!/g, 'page: PageInfo!', "expose a 'pageInfo' field"],
    ['an edge has no cursor', /cursor: String!/g, 'place: String!', "expose a 'edges { cursor }' field"],
    ['there is no field node', /\n {2}node\(/, '\n  byId(', 'Invalid use of @refetchable'],
  ])('refuses the schema when %s', async (_case, from, to, complaint) => {
    const { exit, output } = await compile(committedSdl().replace(from, to));
    expect(exit).toBe(1);
    expect(output).toContain(complaint);
  });
});
