import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

const HEADER = '# Generated from the classes in src/graphql by `npm run schema:emit`. Do not edit.\n\n';

/** The schema as a file to commit: sorted, so that a change shows where it is. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
