import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateOutput } from '@gql.tada/cli-utils';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../cli/temporary-folder.js';
import { committedSdl, commonJs } from './support/committed.js';

const { generate } = commonJs('@genql/cli') as typeof import('@genql/cli');

const TADA_PROGRAM = `
import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada';
import type { introspection } from './graphql-env.js';

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { DateTime: string; URL: string } }>();
const whoSaidWhat = graphql(\`
  query ($filter: QuoteFilter, $first: Int) {
    quotes(filter: $filter, first: $first) {
      totalCount
      edges { node { kind speaker { __typename name } article { publishedAt } } }
    }
  }
\`);
type Answer = ResultOf<typeof whoSaidWhat>;

export const variables: VariablesOf<typeof whoSaidWhat> = { filter: { kind: { in: ['DIRECT'] } }, first: 3 };
export const kinds = ({ quotes }: Answer): ('DIRECT' | 'INDIRECT' | 'MIXED')[] =>
  quotes.edges.map(({ node }) => node.kind);
export const speakers = ({ quotes }: Answer): (string | undefined)[] =>
  quotes.edges.map(({ node }) => node.speaker?.name);
// @ts-expect-error nobody can be sure that there is a speaker
export const sure = ({ quotes }: Answer): string[] => quotes.edges.map(({ node }) => node.speaker.name);
`;

const GENQL_PROGRAM = `
import { createClient, type QuoteKind } from './genql/index.js';

export async function kinds(url: string): Promise<QuoteKind[]> {
  const client = createClient({ url });
  const { quotes } = await client.query({
    quotes: { __args: { filter: { kind: { in: ['DIRECT'] } }, first: 3 }, edges: { node: { kind: true } } },
  });
  return quotes.edges.map(({ node }) => node.kind);
}

export async function sure(url: string): Promise<string[]> {
  const { quotes } = await createClient({ url }).query({
    quotes: { __args: { first: 1 }, edges: { node: { speaker: { name: true } } } },
  });
  // @ts-expect-error nobody can be sure that there is a speaker
  return quotes.edges.map(({ node }) => node.speaker.name);
}
`;

const TYPESCRIPT = {
  plugins: [
    { name: 'gql.tada/ts-plugin', schema: './schema.graphql', tadaOutputLocation: './graphql-env.d.ts' },
  ],
};

/** What the compiler has to say of two programs and of all that was generated for them. */
function problemsIn(folder: string): readonly string[] {
  const program = ts.createProgram(
    ['tada.ts', 'genql.ts'].map((name) => join(folder, name)),
    {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
    },
  );
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
}

test('clients that gql.tada and genql make of the schema compile, in one program', async () => {
  const folder = temporaryFolder({
    'schema.graphql': committedSdl(),
    'tsconfig.json': JSON.stringify({ compilerOptions: TYPESCRIPT }),
    'tada.ts': TADA_PROGRAM,
    'genql.ts': GENQL_PROGRAM,
  });
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  await generateOutput({
    output: join(folder, 'graphql-env.d.ts'),
    tsconfig: join(folder, 'tsconfig.json'),
    disablePreprocessing: false,
  });
  await generate({
    schema: committedSdl(),
    output: join(folder, 'genql'),
    scalarTypes: { DateTime: 'string', URL: 'string' },
    verbose: false,
  });
  expect(problemsIn(folder)).toEqual([]);
});
