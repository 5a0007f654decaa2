import { GraphQLScalarType, Kind } from 'graphql';
import { refusal } from '../errors/refusal.js';

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//i.test(value) && URL.canParse(value);

function parse(value: unknown): string {
  if (isAddress(value)) return value;
  const given = typeof value === 'string' ? JSON.stringify(value) : `a ${typeof value}`;
  throw refusal('BAD_USER_INPUT', `A URL begins with http:// or https:// and names a host, not ${given}.`);
}

/** Kept as the document gives it, which parsing and printing again would not do. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'Absolute URL (http or https) as the document gives it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
