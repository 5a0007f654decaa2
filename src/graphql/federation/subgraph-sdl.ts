import {
  type ConstDirectiveNode,
  Kind,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  parseConstValue,
  print,
  printSchema,
  visit,
} from 'graphql';
import { buildVerbatimSchema } from '../schema.js';
import { ENTITY_TYPES } from './entity.union.js';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])\n\n';

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;

const KEY: ConstDirectiveNode = {
  kind: Kind.DIRECTIVE,
  name: name('key'),
  arguments: [{ kind: Kind.ARGUMENT, name: name('fields'), value: parseConstValue('"id"') }],
};

/** Every service with pages has a PageInfo: without this no two of them compose. */
const SHAREABLE: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: name('shareable') };

const DIRECTIVES: ReadonlyMap<string, ConstDirectiveNode> = new Map([
  ...ENTITY_TYPES.map((type) => [type, KEY] as const),
  ['PageInfo', SHAREABLE],
]);

function marked(definition: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const directive = DIRECTIVES.get(definition.name.value);
  return directive ? { ...definition, directives: [directive] } : definition;
}

let sdl: string | undefined;

function printSubgraph(): string {
  const document = parse(printSchema(lexicographicSortSchema(buildVerbatimSchema())));
  return LINK + print(visit(document, { ObjectTypeDefinition: marked }));
}

/**
 * The schema as a Federation 2 subgraph (https://www.apollographql.com/docs/graphos/reference/federation/subgraph-spec):
 * what is served without a gateway, the keys of its entities beside it. Printed once.
 */
export function subgraphSdl(): string {
  sdl ??= printSubgraph();
  return sdl;
}
