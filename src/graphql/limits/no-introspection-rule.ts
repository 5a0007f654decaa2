import type { ASTVisitor, ValidationContext } from 'graphql';
import { refusal } from '../errors/refusal.js';

const SCHEMA_FIELDS = new Set(['__schema', '__type']);

/** An operation asks nothing about the schema; `__typename` tells of data. */
export const noIntrospectionRule = (context: ValidationContext): ASTVisitor => ({
  Field(field) {
    const { value: name } = field.name;
    if (!SCHEMA_FIELDS.has(name)) return;
    const message = `This server does not tell its schema: "${name}" cannot be asked for.`;
    context.reportError(refusal('INTROSPECTION_DISABLED', message, [field]));
  },
});
