import type { WebSocket } from 'ws';

/** As often as this a connection is asked for a sign of life, and given as long to send it. */
const KEEP_ALIVE_MS = 12_000;

type Pinged = Pick<WebSocket, 'ping' | 'terminate' | 'on' | 'once'>;

/** Pings at an interval, so that nothing between the two ends takes the connection for dead; cuts it when no pong comes. */
export function keepAlive(socket: Pinged, interval = KEEP_ALIVE_MS): void {
  let isAnswered = true;
  const timer = setInterval(() => {
    if (!isAnswered) return socket.terminate();
    isAnswered = false;
    socket.ping();
  }, interval);
  socket.on('pong', () => {
    isAnswered = true;
  });
  socket.once('close', () => clearInterval(timer));
}
