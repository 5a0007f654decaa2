import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { refusal } from '../errors/refusal.js';

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

/** @param node of a literal, where the error then is */
function parse(value: unknown, node?: ValueNode): string {
  if (isAddress(value)) return value;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a ${typeof value}`;
  const message = `A URL begins with http:// or https:// and names a host, not ${given}.`;
  throw refusal('BAD_USER_INPUT', message, node && [node]);
}

/** Kept as the document gives it, which parsing and printing again would not do. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'Absolute URL (http or https) as the document gives it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value as string,
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null, node),
});
