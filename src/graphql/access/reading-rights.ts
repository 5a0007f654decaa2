import {
  type DocumentNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { mayActAs, type Viewer } from '../../access/role.js';
import { lacksRole, ofRequest } from '../errors/access-refusal.js';

const NODE = 'Node';

/** True for what shows the graph: where reading begins, and every type with an id of its own. */
function holdsTheGraph(type: GraphQLNamedType, schema: GraphQLSchema): boolean {
  if (type === schema.getQueryType() || type === schema.getSubscriptionType() || type.name === NODE)
    return true;
  const isComposed = isObjectType(type) || isInterfaceType(type);
  return isComposed && type.getInterfaces().some(({ name }) => name === NODE);
}

/**
 * Lets those without the role READER write, and see what their writing gave, but not the graph: no field of a node,
 * wherever it is reached. The schema itself is read through Query, and so is closed to them as well.
 * @param document validated
 * @throws GraphQLError that is located at the first field that reads; status 403
 */
export function refuseReading(schema: GraphQLSchema, document: DocumentNode, viewer: Viewer): void {
  if (mayActAs(viewer, 'READER')) return;
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field(node) {
      const parent = types.getParentType();
      if (!parent || !holdsTheGraph(parent, schema)) return;
      const { message, extensions } = lacksRole(`${parent.name}.${node.name.value}`, ['READER'], viewer);
      throw ofRequest(new GraphQLError(message, { nodes: [node], extensions }));
    },
  });
  visit(document, visitor);
}
