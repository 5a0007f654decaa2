import type { AuthCheckerFn } from 'type-graphql';
import { mayActAs, type Role } from '../../access/role.js';
import type { GraphContext } from '../context.js';
import { lacksRole } from '../errors/access-refusal.js';

/**
 * For fields marked `@Authorized<Role>(...)`: any one of the roles will do.
 * @throws GraphQLError that names the field and the role
 */
export const mayUse: AuthCheckerFn<GraphContext, Role> = ({ context: { viewer }, info }, roles) => {
  if (roles.some((role) => mayActAs(viewer, role))) return true;
  throw lacksRole(`${info.parentType.name}.${info.fieldName}`, roles, viewer);
};
