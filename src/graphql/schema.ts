import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { type AuthCheckerFn, buildSchemaSync } from 'type-graphql';
import { mayActAs, type Role } from '../access/role.js';
import type { AnyNode } from '../corpus/graph.js';
import { ArticleResolver } from './article/article.resolver.js';
import type { GraphContext } from './context.js';
import {
  CorrectedArticleResolver,
  CorrectedPersonResolver,
  CorrectedQuoteResolver,
  CorrectedSourceResolver,
} from './corrections/corrected-node.resolvers.js';
import { CorrectionResolver } from './corrections/correction.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ParagraphResolver } from './paragraph/paragraph.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import { QuoteResolver } from './quote/quote.resolver.js';
import { SourceResolver } from './source/source.resolver.js';
import { SpeakerResolver } from './speaker/speaker.resolver.js';

/** Type-GraphQL resolves the type behind an interface in a promise; the nodes know it at once. */
function resolveInterfacesSynchronously(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (node: AnyNode) => node.__typename;
  }
}

/** For fields marked `@Authorized<Role>(...)`: any one of the roles will do. */
const mayUse: AuthCheckerFn<GraphContext, Role> = ({ context: { viewer } }, roles) =>
  roles.some((role) => mayActAs(viewer, role));

/** Type-GraphQL has no place to describe the types behind the `@Query` and `@Mutation` methods. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'Where reading begins: single objects by id, and lists of all there are.';
  if (mutation)
    mutation.description = 'What changes the graph. Results name what went wrong; then nothing was done.';
}

function build(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      ParagraphResolver,
      QuoteResolver,
      PersonResolver,
      SourceResolver,
      SpeakerResolver,
      CorrectionResolver,
      CorrectedQuoteResolver,
      CorrectedArticleResolver,
      CorrectedPersonResolver,
      CorrectedSourceResolver,
    ],
    authChecker: mayUse,
    validate: false,
  });
  resolveInterfacesSynchronously(schema);
  describeRoots(schema);
  return schema;
}

let schema: GraphQLSchema | undefined;

/** The schema that serves a Graph: resolvers read `GraphContext`. Built once, whoever asks. */
export function buildVerbatimSchema(): GraphQLSchema {
  schema ??= build();
  return schema;
}
