import { EventEmitter, on, once } from 'node:events';
import { onTestFinished } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';

interface Message {
  readonly id?: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a payload is what the message says, which the tests check
  readonly payload?: any;
}

export interface RawSocket {
  readonly socket: WebSocket;
  send(message: unknown): void;
  /** The next message that came and was not yet taken. */
  next(): Promise<Message>;
  /** Introduces itself, with a payload or none. */
  init(payload?: object): Promise<Message>;
  subscribe(id: string, query: string, variables?: object): void;
  /** The code it is closed with, and the reason. */
  readonly closed: Promise<readonly [number, string]>;
}

export const socketUrl = (url: string): string => url.replace('http', 'ws');

/** A WebSocket to the graph without a library that knows the protocol; open. */
export async function openSocket(
  url: string,
  protocols: string | readonly string[] = 'graphql-transport-ws',
  options: ClientOptions = {},
): Promise<RawSocket> {
  const socket = new WebSocket(socketUrl(url), [protocols].flat(), options);
  onTestFinished(() => socket.terminate());
  const inbox = new EventEmitter();
  const messages = on(inbox, 'message');
  socket.on('message', (data) => inbox.emit('message', JSON.parse(String(data))));
  const closed = once(socket, 'close').then(([code, reason]) => [code, String(reason)] as const);
  await once(socket, 'open');
  const send = (message: unknown) =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const next = async (): Promise<Message> => (await messages.next()).value[0];
  return {
    socket,
    send,
    next,
    closed,
    init(payload) {
      send({ type: 'connection_init', ...(payload && { payload }) });
      return next();
    },
    subscribe: (id, query, variables) => send({ id, type: 'subscribe', payload: { query, variables } }),
  };
}

/** The status and the body with which the server refuses to open a WebSocket. */
export async function refusedSocket(
  url: string,
  options: ClientOptions = {},
): Promise<readonly [number, string]> {
  const socket = new WebSocket(socketUrl(url), 'graphql-transport-ws', options);
  const [request, response] = await once(socket, 'unexpected-response');
  const body = (await response.toArray()).join('');
  request.destroy();
  return [response.statusCode, body];
}
