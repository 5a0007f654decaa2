import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import type { DocumentChoice } from '../../documents.js';
import { benchCorpus } from '../bench-corpus.js';
import type { StartedVariant } from '../variant.js';
import { type PlainData, plainDataOf } from './plain-data.js';
import { ArticleResolver, PersonResolver } from './resolvers.js';

/** Apollo Server and Type-GraphQL with nothing changed: what most people would write and run. */
export async function startOrdinary(documents: DocumentChoice): Promise<StartedVariant> {
  const data = plainDataOf(benchCorpus(documents));
  const schema = await buildSchema({ resolvers: [ArticleResolver, PersonResolver], authChecker: () => true });
  const server = new ApolloServer<PlainData>({ schema, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: async () => data,
  });
  return { url, close: () => server.stop() };
}
