import type { FastifyReply } from 'fastify';
import type { Response } from 'graphql-sse';
import { errorAnswer } from '../../http/error-answers.js';

/** 'event: next' carries a result; there are also pings and ends. */
const isResult = (message: string): boolean => message.startsWith('event: next');

interface Left {
  leave(): void;
}

/** The messages as they are asked for, each result letting the next in when it has left. */
export async function* relayed(messages: AsyncIterable<string>, gate: Left): AsyncGenerator<string, void> {
  for await (const message of messages) {
    yield message;
    if (isResult(message)) gate.leave();
  }
}

const STREAM_WANTED = 'Ask with "Accept: text/event-stream", or give the token of a stream.';

export const answerUnaccepted = (reply: FastifyReply): FastifyReply =>
  reply.code(406).send(errorAnswer('BAD_REQUEST', STREAM_WANTED));

interface Told {
  readonly message: string;
  readonly extensions?: { readonly code?: string };
}

/** What the library refuses has no code of ours. */
const coded = ({ message, extensions }: Told): object => ({
  message,
  extensions: { code: 'BAD_REQUEST', ...extensions },
});

/** An answer that is no stream. */
export function sendAnswer(
  reply: FastifyReply,
  [body, init]: readonly [string | null, Response[1]],
): FastifyReply {
  const { status, statusText, headers = {} } = init;
  if (status < 400)
    return reply
      .code(status)
      .headers(headers)
      .send(body ?? '');
  const { errors } = JSON.parse(body ?? JSON.stringify({ errors: [{ message: statusText }] }));
  return reply.code(status).send({ errors: errors.map(coded) });
}
