import { GraphQLScalarType } from 'graphql';

/** Only ever served. Kept as the document gives it, which parsing and printing again would not do. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: 'URL',
  description: 'Absolute URL as the document gives it.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value as string,
});
