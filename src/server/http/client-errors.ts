import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
};

const BODY = JSON.stringify({
  errors: [{ message: 'This is no HTTP request.', extensions: { code: 'BAD_REQUEST' } }],
});

/** Answers what cannot be read as HTTP. Only the code of the error is logged: the error itself holds the bytes sent. */
export function answerClientError(
  this: FastifyInstance,
  { code = '' }: NodeJS.ErrnoException,
  socket: Socket,
): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  this.log.debug({ code }, 'what came is no HTTP request');
  const head = `HTTP/1.1 ${STATUS[code] ?? '400 Bad Request'}`;
  const headers = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(BODY)}\r\nconnection: close`;
  if (socket.writable) socket.write(`${head}\r\n${headers}\r\n\r\n${BODY}`);
  socket.destroySoon();
}
