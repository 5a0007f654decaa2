import { ESLint, type Linter } from 'eslint';
import { type GraphQLObjectType, isObjectType, parse, type TypeDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildVerbatimSchema } from '../../src/graphql/schema.js';
import { committedSdl, commonJs } from './support/committed.js';

const { default: plugin } = commonJs(
  '@graphql-eslint/eslint-plugin',
) as typeof import('@graphql-eslint/eslint-plugin');

interface Complaint {
  readonly rule: string;
  readonly message: string;
  /** Name of the type that it is about. */
  readonly type: string;
}

/** A complaint that stands, because the schema means it so. */
interface Exception {
  readonly explains: (complaint: Complaint) => boolean;
  readonly reason: string;
}

const objects = Object.values(buildVerbatimSchema().getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const nodes = new Set(
  objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node')).map(({ name }) => name),
);

const FINDINGS = new Set(['QuoteChangeEdge', 'QuoteMatchEdge', 'QuoteShareEdge', 'QuoteVariantEdge']);

/** What has an id and is no Node, with the reason. */
const NOT_NODES: Readonly<Record<string, string>> = {
  Webhook: 'For admins alone; node(id) shows what every reader may see.',
};

const EXCEPTIONS: readonly Exception[] = [
  {
    explains: ({ rule, type }) => rule === 'strict-id-in-types' && !nodes.has(type),
    reason:
      'Parts of a node and pages of a list are read where they stand, and never asked for by themselves.',
  },
  {
    explains: ({ message }) => message === 'A list type should only wrap an edge type.',
    reason:
      'Lists that cannot grow, such as the authors of an article, have no pages; those that can are connections.',
  },
  {
    explains: ({ message, type }) => type === 'MentionEdge' && message.includes('must implement `Node`'),
    reason: 'A mention is a span of an article: it has no id that outlives a new analysis.',
  },
  {
    explains: ({ message, type }) => FINDINGS.has(type) && message.includes('must implement `Node`'),
    reason: 'What is counted or compared for one question is no object that could be asked for again.',
  },
  {
    explains: ({ rule, message }) => rule === 'no-typename-prefix' && message.includes('"quoteShare"'),
    reason: 'quoteShare is the share of quotes, as wordShare beside it is the share of words.',
  },
];

function typeAt(definitions: readonly TypeDefinitionNode[], line: number): string {
  const holds = ({ loc }: TypeDefinitionNode) =>
    loc !== undefined && loc.startToken.line <= line && line <= loc.endToken.line;
  return definitions.find(holds)?.name.value ?? 'no type';
}

/** What the rules of both sets, as they come with the plugin, say of a schema. */
async function complaintsOf(sdl: string): Promise<readonly Complaint[]> {
  const { configs, parser, rules } = plugin;
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: { parser, parserOptions: { graphQLConfig: { schema: sdl } } },
      plugins: { '@graphql-eslint': { rules } as object },
      rules: { ...configs['flat/schema-recommended'].rules, ...configs['flat/schema-relay'].rules },
    } satisfies Linter.Config,
  });
  const [result] = await eslint.lintText(sdl, { filePath: 'schema.graphql' });
  const definitions = parse(sdl).definitions as readonly TypeDefinitionNode[];
  return (result?.messages ?? []).map(({ ruleId, message, line }) => ({
    rule: ruleId?.replace('@graphql-eslint/', '') ?? 'does not parse',
    message,
    type: typeAt(definitions, line),
  }));
}

const explained = (complaint: Complaint): boolean => EXCEPTIONS.some(({ explains }) => explains(complaint));

describe('the schema, by @graphql-eslint schema-recommended and schema-relay', async () => {
  const complaints = await complaintsOf(committedSdl());

  it('has no complaint that is not explained', () => {
    expect(complaints.filter((complaint) => !explained(complaint))).toEqual([]);
  });

  it.each(EXCEPTIONS)('needs the exception: $reason', ({ explains }) => {
    expect(complaints.some(explains)).toBe(true);
  });

  it('gives an id to nodes, and to no other without a reason', () => {
    const withId = objects.filter((type) => 'id' in type.getFields()).map(({ name }) => name);
    expect(new Set(withId)).toEqual(new Set([...nodes, ...Object.keys(NOT_NODES)]));
  });

  it('is told of what is wrong', async () => {
    const wrong = committedSdl()
      .replace('  hasNextPage: Boolean!', '  hasNextPage: String!')
      .replace('quotes(', 'Quotes(');
    const rules = (await complaintsOf(wrong)).filter((each) => !explained(each)).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['relay-page-info', 'naming-convention']));
  });
});
