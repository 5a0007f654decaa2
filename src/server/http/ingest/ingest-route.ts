import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/desk.js';
import { untitledArticle } from '../../../model/untitled-article.js';
import { decode } from '../../../reader/decode.js';
import { ReadError } from '../../../reader/read-error.js';
import type { ServerConfiguration } from '../../configuration/configuration.js';
import { requireRole } from '../admission.js';
import { errorAnswer } from '../error-answers.js';
import { BodyTooLong, cutIfStill, discardRest, isReadableEncoding, readBody } from './body.js';
import { type HandedIn, readJsonDocument, refused, type Told, told } from './document.js';
import { ingestLines } from './ingest-lines.js';

export const INGEST_PATH = '/ingest';

export interface IngestParts {
  readonly desk: Desk;
  readonly configuration: Pick<ServerConfiguration, 'documentLimit' | 'streamLimit'>;
}

type Reader = (text: string) => HandedIn;

const LINES = new Set(['application/x-ndjson', 'application/jsonl']);
const SINGLE: Readonly<Record<string, Reader>> = {
  'text/plain': (text) => ({ raw: untitledArticle(text, 'the body'), expectedRevision: null }),
  'application/json': (text) => readJsonDocument(text, 'the body'),
};

const mediaType = ({ headers }: FastifyRequest): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();

/** HTTP status of what is told of a single document. */
const STATUS: Readonly<Record<string, number>> = {
  REVISION_CONFLICT: 409,
  DOCUMENT_TOO_LARGE: 413,
  UNREADABLE_DOCUMENT: 422,
  STREAM_CUT: 400,
};

function failed(request: FastifyRequest, error: unknown): Told {
  request.log.error({ err: error }, 'a document failed');
  const message = `The server failed at this document. Its log tells why, under request id ${request.id}.`;
  return refused('INTERNAL_SERVER_ERROR', message, { requestId: request.id });
}

async function readWhole(request: FastifyRequest, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBody(request.raw, limit)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The text of a body, or what was wrong with it. */
async function textOf(request: FastifyRequest, reply: FastifyReply, limit: number): Promise<string | Told> {
  try {
    return decode(await readWhole(request, limit));
  } catch (error) {
    await discardRest(request.raw, reply.raw);
    if (error instanceof BodyTooLong) {
      const message = `The document has more than ${limit} bytes, which is the most that is taken.`;
      return refused('DOCUMENT_TOO_LARGE', message, { limit });
    }
    return refused('STREAM_CUT', `The body cannot be read: ${(error as Error).message}.`);
  }
}

async function takeDocument(text: string, read: Reader, desk: Desk): Promise<Told> {
  try {
    const { raw, expectedRevision } = read(text);
    return told(await desk.ingest(raw, expectedRevision));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return refused('UNREADABLE_DOCUMENT', `The body ${error.reason}.`);
  }
}

async function answerDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  read: Reader,
  { desk, configuration }: IngestParts,
): Promise<FastifyReply> {
  const text = await textOf(request, reply, configuration.documentLimit);
  const what = typeof text === 'string' ? await takeDocument(text, read, desk) : text;
  if (!('error' in what)) return reply.code(what.outcome === 'ADDED' ? 201 : 200).send(what);
  const { code, message, ...more } = what.error;
  return reply.code(STATUS[code] ?? 500).send(errorAnswer(code, message, more));
}

function answerLines(
  request: FastifyRequest,
  reply: FastifyReply,
  { desk, configuration: { documentLimit, streamLimit } }: IngestParts,
): FastifyReply {
  const onFailure = (error: unknown) => failed(request, error);
  async function* lines(): AsyncGenerator<string> {
    const body = readBody(request.raw, streamLimit);
    for await (const each of ingestLines(body, { desk, documentLimit, onFailure })) {
      const callOff = cutIfStill(request.raw);
      try {
        yield `${JSON.stringify(each)}\n`;
      } finally {
        callOff();
      }
    }
    await discardRest(request.raw, reply.raw);
  }
  return reply.type('application/x-ndjson').send(Readable.from(lines(), { objectMode: false }));
}

function answerIngest(request: FastifyRequest, reply: FastifyReply, parts: IngestParts) {
  const type = mediaType(request);
  const read = SINGLE[type];
  if (isReadableEncoding(request.raw)) {
    if (read !== undefined) return answerDocument(request, reply, read, parts);
    if (LINES.has(type)) return answerLines(request, reply, parts);
  }
  const message = `${INGEST_PATH} takes ${[...Object.keys(SINGLE), ...LINES].join(', ')}, plain or as gzip.`;
  return reply.code(415).send(errorAnswer('UNSUPPORTED_MEDIA_TYPE', message));
}

/** `POST /ingest`: a document as text or JSON, or JSON Lines; docs/how-to/ingest.md tells what is answered. */
export async function answerIngests(app: FastifyInstance, parts: IngestParts): Promise<void> {
  await app.register(async (route) => {
    route.removeAllContentTypeParsers();
    route.addContentTypeParser('*', async () => undefined);
    route.post(
      INGEST_PATH,
      { onRequest: async (request) => void requireRole(request, 'INGESTER') },
      (request, reply) => answerIngest(request, reply, parts),
    );
  });
}
