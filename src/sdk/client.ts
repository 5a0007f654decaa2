import type { ClientOptions } from './client-options.js';
import { operations } from './generated/operations.js';
import { httpTransport } from './transport/http-transport.js';

export type VerbatimClient = ReturnType<typeof createClient>;

/**
 * A client with a method for each operation of schema/operations: queries and mutations give the data of the answer,
 * subscriptions an async iterator over the data of their events. `pages` has the queries that list things, as async
 * iterators over the pages of their list. `run` and `subscribe` take operations of one's own.
 *
 * All throw a VerbatimError when the server answered with errors, and whatever `fetch` throws when there was no answer.
 */
export function createClient(options: ClientOptions) {
  const transport = httpTransport(options);
  const { run, subscribe } = transport;
  return { ...operations(transport), run, subscribe };
}
