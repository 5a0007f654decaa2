import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StartedVariant } from './variant.js';

/** Sends stored bytes and does nothing else: what no server on node:http can beat. */
export async function startLimit(answers: readonly string[]): Promise<StartedVariant> {
  const bodies = answers.map((answer) => Buffer.from(answer));
  const server = createServer((request, response) => {
    const body = bodies[Number(request.headers['x-question'])]!;
    request.resume().on('end', () => {
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
