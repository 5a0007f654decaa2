import { GraphQLError } from 'graphql';
import type { AnyNode, Graph } from '../../corpus/graph.js';
import { badArgument } from '../errors/argument-error.js';
import { ENTITY_TYPES } from './entity.union.js';

interface Key {
  readonly __typename: string;
  readonly id: string;
}

const badRepresentation = (message: string): GraphQLError =>
  badArgument('representations', 'BAD_REPRESENTATION', message);

function keyIn(representation: unknown): Key | GraphQLError {
  const { __typename, id } = Object(representation) as Readonly<Record<string, unknown>>;
  if (typeof __typename !== 'string' || !(ENTITY_TYPES as readonly string[]).includes(__typename)) {
    const given = JSON.stringify(__typename ?? null);
    return badRepresentation(
      `A representation has a "__typename", one of ${ENTITY_TYPES.join(', ')}; not ${given}.`,
    );
  }
  if (typeof id !== 'string')
    return badRepresentation('A representation has the "id" of what it stands for, a string.');
  return { __typename, id };
}

/**
 * The object that a representation stands for; null when the id names nothing of that type.
 * An error is returned, not thrown: the other representations of the batch are still answered.
 */
export function resolveEntity(graph: Graph, representation: unknown): AnyNode | GraphQLError | null {
  const key = keyIn(representation);
  if (key instanceof GraphQLError) return key;
  const node = graph.node(key.id);
  return node?.__typename === key.__typename ? node : null;
}
