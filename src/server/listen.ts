import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ServerConfiguration } from './configuration/configuration.js';

type Address = Pick<ServerConfiguration, 'host' | 'port'>;

/** The address cannot be had; the message says what to do about it. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

const REMEDIES: Readonly<Record<string, (address: Address) => string>> = {
  EADDRINUSE: ({ host, port }) =>
    `port ${port} on ${host} is in use; choose another with --port or VERBATIM_PORT, where 0 takes a free one`,
  EACCES: ({ port }) => `port ${port} needs rights that this process has not; choose one above 1023`,
  EADDRNOTAVAIL: ({ host }) =>
    `${host} is no address of this machine; choose another with --host or VERBATIM_HOST`,
  ENOTFOUND: ({ host }) => `${host} is no known host; choose another with --host or VERBATIM_HOST`,
};

/** One socket, so that closing waits for all answers: with both loopback addresses Fastify waits for the first only. */
const bound = (host: string): string => (host === 'localhost' ? '127.0.0.1' : host);

/** @throws ListenError */
export async function listen(app: FastifyInstance, address: Address): Promise<void> {
  try {
    await app.listen({ host: bound(address.host), port: address.port });
  } catch (error) {
    await app.close();
    const remedy = REMEDIES[(error as NodeJS.ErrnoException).code ?? ''];
    if (!remedy) throw error;
    throw new ListenError(`cannot listen: ${remedy(address)}`, { cause: error });
  }
}

const EVERY_ADDRESS = new Set(['0.0.0.0', '::']);

/** The URL under which the graph can be opened on this machine; `app` listens. */
export function addressOf(app: FastifyInstance, { host }: Address): string {
  const { port } = app.server.address() as AddressInfo;
  const name = EVERY_ADDRESS.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/graphql`;
}
