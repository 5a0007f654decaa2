// A server that is asked too often answers 429 and tells when to come again: the client waits and asks again.
import { createClient } from 'verbatim/sdk';

const client = createClient({
  url: process.env.VERBATIM_URL ?? 'http://localhost:4000/graphql',
  retries: 5,
  wait: async (milliseconds, signal) => {
    console.log(`The server asks for ${milliseconds / 1000} seconds of patience.`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    signal?.throwIfAborted();
  },
});

const { articles } = await client.findArticles({}, { signal: AbortSignal.timeout(60_000) });
console.log(`${articles.totalCount} articles`);
