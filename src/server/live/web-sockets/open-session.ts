import type { FastifyRequest } from 'fastify';
import { CloseCode, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { keepAlive } from './keep-alive.js';
import type { Session } from './protocol-server.js';

/** Bytes; a client that lets more than this wait to be read is cut off. Events wait in the log instead. */
const MAX_BUFFERED = 16_777_216;

/** Resolves when the message has left this process: who sends waits for slow readers. */
const send = (socket: WebSocket, message: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    if (socket.bufferedAmount > MAX_BUFFERED) {
      socket.terminate();
      return resolve();
    }
    socket.send(message, (error) => (error ? reject(error) : resolve()));
  });

/** Speaks the protocol over one WebSocket until it closes. */
export function openSession(server: Server<Session>, socket: WebSocket, request: FastifyRequest): void {
  const fail = (error: unknown): void => {
    if (socket.readyState !== socket.OPEN) return;
    request.log.error({ err: error, requestId: request.id }, 'a live connection failed');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const closed = server.opened(
    {
      protocol: socket.protocol,
      send: (message) => send(socket, message),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) => socket.on('message', (data) => void receive(String(data)).catch(fail)),
    },
    { request, subscriptions: 0, leave: null, close: (code, reason) => socket.close(code, reason) },
  );
  keepAlive(socket);
  socket.once('close', (code, reason) => void closed(code, String(reason)).catch(fail));
}
