import { type GraphQLSchema, isUnionType } from 'graphql';
import type { AnyNode } from '../../corpus/graph.js';
import { buildSchemaWith } from '../schema.js';
import { FederationResolver } from './federation.resolver.js';

let schema: GraphQLSchema | undefined;

function build(): GraphQLSchema {
  const built = buildSchemaWith([FederationResolver]);
  const entity = built.getType('_Entity');
  if (isUnionType(entity)) entity.resolveType = (node: AnyNode) => node.__typename;
  return built;
}

/** The schema of `buildVerbatimSchema`, with the fields that a Federation 2 gateway asks. Built once, whoever asks. */
export function buildSubgraphSchema(): GraphQLSchema {
  schema ??= build();
  return schema;
}
