import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Handler, Response } from 'graphql-sse';
import { answerRefusal } from '../answer-refusal.js';
import type { ServedLive } from '../live-parts.js';
import { Gate } from './gate.js';
import { protocolHandler, type StreamContext } from './protocol-handler.js';
import { asProtocolRequest, EVENT_STREAM } from './protocol-request.js';
import { type ReservedStream, ReservedStreams } from './reserved-streams.js';
import { answerUnaccepted, relayed, sendAnswer } from './stream-answer.js';

type Messages = AsyncGenerator<string, void>;
type Body = Response[0];

const isStream = (body: Body): body is Messages => typeof body === 'object' && body !== null;

const wantsStream = ({ headers }: FastifyRequest): boolean => headers.accept?.includes(EVENT_STREAM) ?? false;

/**
 * A client opens a stream for one subscription ("distinct connections"), or reserves one with PUT, reads it with GET
 * and lets several subscriptions share it ("single connection"), which is what pages over HTTP/1.1 need.
 */
export class EventStreams {
  readonly #live: ServedLive;
  readonly #handle: Handler<FastifyRequest, StreamContext>;
  readonly #reserved = new ReservedStreams();
  readonly #ends = new Set<() => void>();

  constructor(live: ServedLive) {
    this.#live = live;
    this.#handle = protocolHandler(live);
  }

  async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (request.method === 'PUT') return this.#reserve(request, reply);
    const stream = this.#reserved.of(request);
    if (stream !== null) return this.#answerShared(stream, request, reply);
    if (!wantsStream(request)) return answerUnaccepted(reply);
    const refusal = answerRefusal(reply, () =>
      reply.raw.once('close', this.#live.connections.enter(request.ip)),
    );
    if (refusal) return refusal;
    const context = { token: null, gate: new Gate(), subscriptions: 0, isOpened: false };
    return this.#answer(request, reply, context, () => context.gate.open());
  }

  /** Ends all streams; their clients see that nothing was completed, and come again. */
  end(): void {
    for (const end of this.#ends) end();
  }

  async #reserve(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    let leave = () => {};
    const refusal = answerRefusal(reply, () => {
      leave = this.#live.connections.enter(request.ip);
    });
    if (refusal) return refusal;
    const stream = this.#reserved.reserve(leave);
    const expire = () => void this.#expire(stream, request);
    const timer = setTimeout(expire, this.#live.configuration.connectionInitTimeout);
    this.#ends.add(expire);
    stream.onRelease = () => {
      leave();
      clearTimeout(timer);
      this.#ends.delete(expire);
    };
    return this.#answer(request, reply, stream, () => {});
  }

  #answerShared(stream: ReservedStream, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    return this.#answer(request, reply, stream, () => this.#reserved.release(stream));
  }

  async #answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: StreamContext,
    onEnd: () => void,
  ): Promise<FastifyReply> {
    const [body, init] = await this.#handle(asProtocolRequest(request, context));
    if (!isStream(body)) return sendAnswer(reply, [body, init]);
    context.isOpened = true;
    const end = () => {
      this.#ends.delete(end);
      onEnd();
      void body.return();
    };
    this.#ends.add(end);
    reply.raw.once('close', end);
    if (reply.raw.closed) end();
    const messages = Readable.from(relayed(body, context.gate), { highWaterMark: 1 });
    return reply
      .code(init.status)
      .headers({ ...init.headers, connection: 'close' })
      .send(messages);
  }

  /** The library lets go of a stream only when its reader leaves: here that is nobody. */
  async #expire(stream: ReservedStream, request: FastifyRequest): Promise<void> {
    if (stream.isOpened) return;
    const reading = {
      ...asProtocolRequest(request, stream),
      method: 'GET',
      headers: { get: () => EVENT_STREAM },
    };
    const [body] = await this.#handle(reading);
    if (isStream(body)) await body.return();
    this.#reserved.release(stream);
  }
}
