import { GraphQLScalarType } from 'graphql';

/** Which object a gateway means: its type, and the fields of a key of it. */
export const AnyScalar = new GraphQLScalarType<unknown, unknown>({
  name: '_Any',
  description: 'A representation of an entity (Federation): __typename and the fields of a key, here id.',
});
