import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { refusal } from '../errors/refusal.js';
import { OperationCost } from './operation-cost.js';
import { refuseDeepVariables } from './variable-depth.js';

export interface CostedRequest {
  readonly schema: GraphQLSchema;
  /** Validated. */
  readonly document: DocumentNode;
  /** One of the document. */
  readonly operation: OperationDefinitionNode;
  /** As the client sent them. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation with its variables, as cost.ts counts it.
 * @returns 0 when the variables do not fit: the executor refuses these, and tells of all of them at once
 * @throws GraphQLError when an argument does not fit, or variables are nested too deep
 */
export function queryCost({ schema, document, operation, variables }: CostedRequest): number {
  refuseDeepVariables(variables);
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (!coerced || !root) return 0;
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const byName = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  try {
    return new OperationCost(schema, byName, coerced).selections(operation.selectionSet, root);
  } catch (error) {
    throw error instanceof GraphQLError ? refusal('BAD_USER_INPUT', error.message, error.nodes) : error;
  }
}

/**
 * @returns the cost of an operation that may be executed
 * @throws GraphQLError when the operation costs more than `maxCost`, or an argument does not fit
 */
export function refuseCostly(request: CostedRequest, maxCost: number): number {
  const cost = queryCost(request);
  if (cost <= maxCost) return cost;
  throw refusal(
    'QUERY_TOO_COMPLEX',
    `The answer could hold about ${cost} values; at most ${maxCost} are given at once. Ask for smaller pages or fewer fields.`,
  );
}
