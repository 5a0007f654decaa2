import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/** Answers under way get this long to finish; then their connections are cut. */
const GRACE_MS = 10_000;

/**
 * Keeps account of connections that have not asked for anything yet, as browsers open them in advance: Node does not
 * count them as idle, and closing would wait for them.
 * @returns a function that cuts those that there are
 */
export function unusedConnections(server: Server): () => void {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  for (const event of ['request', 'upgrade'])
    server.on(event, ({ socket }: IncomingMessage) => unused.delete(socket));
  return () => {
    for (const socket of unused) socket.destroy();
  };
}

/** Runs `close`, and cuts the connections that are left when it takes longer than the grace. */
export async function closeWithin(server: Server, close: () => Promise<void>): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  try {
    await close();
  } finally {
    clearTimeout(deadline);
  }
}
