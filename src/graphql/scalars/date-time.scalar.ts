import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { refusal } from '../errors/refusal.js';

const ISO_8601_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const isDateTime = (value: unknown): value is string =>
  typeof value === 'string' && ISO_8601_WITH_OFFSET.test(value) && !Number.isNaN(Date.parse(value));

/** @param node of a literal, where the error then is */
function parse(value: unknown, node?: ValueNode): string {
  if (isDateTime(value)) return value;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a ${typeof value}`;
  throw refusal(
    'BAD_USER_INPUT',
    `A DateTime is a date and time with an offset, such as "2026-03-01T09:30:00+01:00", not ${given}.`,
    node && [node],
  );
}

/** Keeps the text as it is: a date that is given at +01:00 is served at +01:00, which `Date` would lose. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'ISO 8601 date and time with offset, the offset kept as given: "2026-03-01T09:30:00+01:00".',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value as string,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
