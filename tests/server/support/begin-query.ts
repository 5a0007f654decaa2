import { once } from 'node:events';
import { request } from 'node:http';
import { json } from 'node:stream/consumers';

/** A query of which the server has read the head alone: it waits for the body, and the query is under way. */
export async function beginQuery(url: string) {
  const outgoing = request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', expect: '100-continue', 'transfer-encoding': 'chunked' },
  });
  outgoing.flushHeaders();
  await once(outgoing, 'continue');
  return {
    giveUp() {
      outgoing.on('error', () => {});
      outgoing.destroy();
    },
    async finish() {
      outgoing.end(JSON.stringify({ query: '{ articles { totalCount } }' }));
      const [incoming] = await once(outgoing, 'response');
      return { connection: incoming.headers.connection, body: await json(incoming) };
    },
  };
}
