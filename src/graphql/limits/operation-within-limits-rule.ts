import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { refusal } from '../errors/refusal.js';
import type { Limits } from './limits.js';
import { measureOperation } from './operation-size.js';

/** An operation is no deeper, renames and directs no more fields and asks for no more root fields than the limits allow. */
export function operationWithinLimitsRule(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const { depth, aliases, rootFields, directives } = measureOperation(operation, (name) =>
        context.getFragment(name),
      );
      const refuse = (code: Parameters<typeof refusal>[0], message: string): void =>
        context.reportError(refusal(code, message, [operation]));
      if (depth > limits.maxDepth) {
        refuse(
          'QUERY_TOO_DEEP',
          `The query nests fields ${depth} deep; at most ${limits.maxDepth} are allowed.`,
        );
      }
      if (aliases > limits.maxAliases) {
        refuse(
          'TOO_MANY_ALIASES',
          `The query has ${aliases} aliases; at most ${limits.maxAliases} are allowed.`,
        );
      }
      if (directives > limits.maxDirectives) {
        const message = `The query has ${directives} directives; at most ${limits.maxDirectives} are allowed.`;
        refuse('TOO_MANY_DIRECTIVES', message);
      }
      if (rootFields > limits.maxRootFields) {
        const message = `The query has ${rootFields} root fields; at most ${limits.maxRootFields} are allowed.`;
        refuse('TOO_MANY_ROOT_FIELDS', message);
      }
    },
  });
}
