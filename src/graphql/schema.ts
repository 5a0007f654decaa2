import 'reflect-metadata';
import { type GraphQLSchema, isInterfaceType } from 'graphql';
import { buildSchemaSync, type ClassType, type PubSub } from 'type-graphql';
import type { AnyNode } from '../corpus/graph.js';
import { mayUse } from './access/may-use.js';
import { ArticleResolver } from './article/article.resolver.js';
import {
  CorrectedArticleResolver,
  CorrectedPersonResolver,
  CorrectedQuoteResolver,
  CorrectedSourceResolver,
} from './corrections/corrected-node.resolvers.js';
import { CorrectionResolver } from './corrections/correction.resolver.js';
import { DeskResolver } from './desk/desk.resolver.js';
import { ArticleRevisionsResolver, RevisionResolver } from './desk/revision.resolver.js';
import { FACET_RESOLVERS } from './facet/facets.js';
import { TimedResolvers } from './limits/timed-resolvers.js';
import { LiveResolver } from './live/live.resolver.js';
import { NodeResolver } from './node/node.resolver.js';
import { ParagraphResolver } from './paragraph/paragraph.resolver.js';
import { PersonResolver } from './person/person.resolver.js';
import {
  AttributionProofResolver,
  QuoteClusterResolver,
  QuoteProofResolver,
} from './proof/quote-proof.resolver.js';
import { QuoteSharesResolver } from './proof/shares.resolver.js';
import { QuoteVerificationResolver } from './proof/verification.resolver.js';
import { QuoteResolver } from './quote/quote.resolver.js';
import { SearchResolver } from './search/search.resolver.js';
import { SourceResolver } from './source/source.resolver.js';
import { SpeakerResolver } from './speaker/speaker.resolver.js';
import { WebhookResolver } from './webhook/webhook.resolver.js';

/** Type-GraphQL resolves the type behind an interface in a promise; the nodes know it at once. */
function resolveInterfacesSynchronously(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (node: AnyNode) => node.__typename;
  }
}

/** Type-GraphQL wants one as soon as there is a subscription; ours read the event log instead. */
const NO_PUB_SUB: PubSub = {
  publish: (topic) => noTopics(topic),
  subscribe: (topic) => noTopics(topic),
};

function noTopics(topic: string): never {
  throw new Error(`there is no topic '${topic}': subscriptions follow the event log`);
}

/** Type-GraphQL has no place to describe the types behind the methods of `@Query`, `@Mutation` and `@Subscription`. */
function describeRoots(schema: GraphQLSchema): void {
  const query = schema.getQueryType();
  if (query) query.description = 'Where reading begins: single objects by id, and lists of all there are.';
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = 'What changes something. Every mutation needs a key with the right for it.';
  const subscription = schema.getSubscriptionType();
  if (subscription)
    subscription.description =
      'What happens, as it happens: over a WebSocket at /graphql or as an event stream at /graphql/stream.';
}

/** @param more classes with fields beside those that are always served */
export function buildSchemaWith(more: readonly ClassType<object>[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      ArticleResolver,
      ParagraphResolver,
      QuoteResolver,
      PersonResolver,
      SourceResolver,
      SpeakerResolver,
      ...FACET_RESOLVERS,
      SearchResolver,
      QuoteVerificationResolver,
      QuoteProofResolver,
      QuoteClusterResolver,
      AttributionProofResolver,
      QuoteSharesResolver,
      DeskResolver,
      ArticleRevisionsResolver,
      RevisionResolver,
      CorrectionResolver,
      CorrectedQuoteResolver,
      CorrectedArticleResolver,
      CorrectedPersonResolver,
      CorrectedSourceResolver,
      LiveResolver,
      WebhookResolver,
      ...more,
    ],
    container: new TimedResolvers(),
    authChecker: mayUse,
    pubSub: NO_PUB_SUB,
    validate: false,
  });
  resolveInterfacesSynchronously(schema);
  describeRoots(schema);
  return schema;
}

let schema: GraphQLSchema | undefined;

/** The schema that serves a Graph: resolvers read `GraphContext`. Built once, whoever asks. */
export function buildVerbatimSchema(): GraphQLSchema {
  schema ??= buildSchemaWith([]);
  return schema;
}
