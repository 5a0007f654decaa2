import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { refuseReading } from '../../graphql/access/reading-rights.js';
import type { GraphContext } from '../../graphql/context.js';
import type { ErrorCode } from '../../graphql/errors/error-codes.js';
import { refusal } from '../../graphql/errors/refusal.js';
import { noIntrospectionRule } from '../../graphql/limits/no-introspection-rule.js';
import { operationWithinLimitsRule } from '../../graphql/limits/operation-within-limits-rule.js';
import { refuseCostly } from '../../graphql/limits/query-cost.js';
import type { ServerConfiguration } from '../configuration/configuration.js';
import type { Documents } from '../documents/documents.js';
import type { LiveParts } from './live-parts.js';

/** So many wrong variables are told of. */
const MAX_ERRORS = 50;

/** A GraphQL request, over whatever it comes. */
export interface LiveRequest {
  /** The protocols want one of every request: it is empty where a document is named. */
  readonly query: string;
  /** Of a trusted document, as over HTTP. */
  readonly documentId?: unknown;
  /** `persistedQuery` is a documentId too: clients of the protocols can add no other member. */
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/** What an operation is held against: the same for all, and the same as over HTTP. */
export interface Rules {
  readonly schema: GraphQLSchema;
  readonly configuration: ServerConfiguration;
  readonly documents: Documents;
  readonly validationRules: readonly ValidationRule[];
}

export const rulesOf = ({ schema, configuration, documents }: LiveParts): Rules => ({
  schema,
  configuration,
  documents,
  validationRules: [
    ...specifiedRules,
    ...(configuration.introspection ? [] : [noIntrospectionRule]),
    operationWithinLimitsRule(configuration),
  ],
});

/**
 * A subscription that may be executed.
 * @returns errors when it may not, with the codes that they have over HTTP
 */
export function prepareSubscription(
  request: LiveRequest,
  { schema, configuration, documents, validationRules }: Rules,
  contextValue: GraphContext,
): ExecutionArgs | readonly GraphQLError[] {
  const { operationName, variables } = request;
  const hideSuggestions = !configuration.introspection;
  try {
    const document = parsed(documents.textOf(documentOf(request)) ?? '', configuration.maxTokens);
    const errors = validate(schema, document, validationRules, { hideSuggestions });
    if (errors.length > 0) return errors.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
    refuseReading(schema, document, contextValue.viewer);
    const operation = subscriptionIn(document, operationName);
    const unfit = variableErrors(operation, variables, schema, hideSuggestions);
    if (unfit.length > 0) return unfit;
    refuseCostly({ schema, document, operation, variables: variables ?? {} }, configuration.maxCost);
    return { schema, document, operationName, variableValues: variables, contextValue, hideSuggestions };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** An object under `persistedQuery` is Apollo's, which sends the text beside it. */
function documentOf({ query, documentId, extensions }: LiveRequest) {
  const persisted = extensions?.persistedQuery;
  const id = documentId ?? (typeof persisted === 'string' ? persisted : undefined);
  return id != null && query === '' ? { documentId: id } : { query, documentId: id };
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? coded(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

function subscriptionIn(
  document: DocumentNode,
  operationName: string | null | undefined,
): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw refusal(
      'OPERATION_RESOLUTION_FAILURE',
      'The document holds no operation of this name, or several.',
    );
  if (operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    const message = `Only subscriptions are answered here; send a ${operation.operation} to POST /graphql.`;
    throw refusal('SUBSCRIPTIONS_ONLY', message, [operation]);
  }
  return operation;
}

function variableErrors(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: LiveRequest['variables'],
  schema: GraphQLSchema,
  hideSuggestions: boolean,
): readonly GraphQLError[] {
  const options = { maxErrors: MAX_ERRORS, hideSuggestions };
  const { errors = [] } = getVariableValues(schema, variableDefinitions, variables ?? {}, options);
  return errors.map((error) => coded(error, 'BAD_USER_INPUT'));
}

/** Errors of the limits have a code already. */
function coded(error: GraphQLError, code: ErrorCode): GraphQLError {
  error.extensions.code ??= code;
  return error;
}
