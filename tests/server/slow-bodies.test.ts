import { once } from 'node:events';
import { request } from 'node:http';
import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { cutSlowBodies } from '../../src/server/http/slow-bodies.js';

async function served(): Promise<string> {
  const app = Fastify();
  cutSlowBodies(app, 20, ({ routeOptions }) => routeOptions.url === '/stream');
  app.post('/body', async () => 'whole');
  app.addContentTypeParser('text/stream', (_request, payload, done) => done(null, payload));
  app.post('/stream', async ({ raw }) => {
    await once(raw.resume(), 'end');
    return 'whole';
  });
  onTestFinished(() => app.close());
  return app.listen({ port: 0, host: '127.0.0.1' });
}

const open = (url: string, type: string) => {
  const outgoing = request(url, {
    method: 'POST',
    headers: { 'content-type': type, 'transfer-encoding': 'chunked' },
  });
  outgoing.write(' ');
  return outgoing;
};

test('a request that never comes to its end is cut', async () => {
  const outgoing = open(`${await served()}/body`, 'application/json');
  const [error] = await once(outgoing, 'error');
  expect(error).toMatchObject({ code: 'ECONNRESET' });
});

test('a stream may take longer, and so may the answer to a request that is whole', async () => {
  const url = await served();
  const cut = open(`${url}/body`, 'application/json');
  const stream = open(`${url}/stream`, 'text/stream');
  await once(cut, 'error');
  stream.end();
  const [answer] = await once(stream, 'response');
  expect(answer.statusCode).toBe(200);
  answer.resume();
});
