import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Desk } from '../../../desk/desk.js';
import { untitledArticle } from '../../../model/untitled-article.js';
import { decode } from '../../../reader/encoding/decode.js';
import { ReadError } from '../../../reader/read-error.js';
import type { ServerConfiguration } from '../../configuration/configuration.js';
import type { ReadDocument } from '../../reading/read-document.js';
import { requireRole } from '../admission.js';
import { errorAnswer } from '../error-answers.js';
import { BodyTooLong, cutIfStill, discardRest, isReadableEncoding, readBody } from './body.js';
import { type HandedIn, isJsonOfOthers, readJsonDocument, refused, type Told, told } from './document.js';
import { ingestLines } from './ingest-lines.js';
import { NOTHING_FOUND, type TakenArticle, takeFile } from './take-file.js';
import { mediaTypeOf, THE_BODY, uploadOf } from './upload.js';

export const INGEST_PATH = '/ingest';

/** A file may have so many times the bytes that a text may have: markup, scripts, pictures. */
const MARKUP = 64;

export interface IngestParts {
  readonly desk: Desk;
  readonly read: ReadDocument;
  readonly configuration: Pick<ServerConfiguration, 'documentLimit' | 'streamLimit'>;
}

type TextReader = (text: string) => HandedIn;

const LINES = new Set(['application/x-ndjson', 'application/jsonl']);
const TEXT: Readonly<Record<string, TextReader>> = {
  'text/plain': (text) => ({ raw: untitledArticle(text, THE_BODY), expectedRevision: null }),
  'application/json': (text) => readJsonDocument(text, THE_BODY),
};

/** HTTP status of what is told of a single document. */
const STATUS: Readonly<Record<string, number>> = {
  REVISION_CONFLICT: 409,
  DOCUMENT_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
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

/** The bytes of a body, or what was wrong with it. */
async function bytesOf(request: FastifyRequest, reply: FastifyReply, limit: number): Promise<Buffer | Told> {
  try {
    return await readWhole(request, limit);
  } catch (error) {
    await discardRest(request.raw, reply.raw);
    if (error instanceof BodyTooLong) {
      const message = `The document has more than ${limit} bytes, which is the most that is taken.`;
      return refused('DOCUMENT_TOO_LARGE', message, { limit });
    }
    return refused('STREAM_CUT', `The body cannot be read: ${(error as Error).message}.`);
  }
}

async function takeText(text: string, read: TextReader, desk: Desk): Promise<Told> {
  try {
    const { raw, expectedRevision } = read(text);
    return told(await desk.ingest(raw, expectedRevision));
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return refused('UNREADABLE_DOCUMENT', `The body ${error.reason}.`);
  }
}

function answerTold(reply: FastifyReply, what: Told): FastifyReply {
  if (!('error' in what)) return reply.code(what.outcome === 'ADDED' ? 201 : 200).send(what);
  const { code, message, ...more } = what.error;
  return reply.code(STATUS[code] ?? 500).send(errorAnswer(code, message, more));
}

/** A text, or JSON in our shape; JSON of another shape, that of a news agency say, is read as a file is. */
async function answerDocument(
  request: FastifyRequest,
  reply: FastifyReply,
  read: TextReader,
  parts: IngestParts,
): Promise<FastifyReply> {
  const bytes = await bytesOf(request, reply, parts.configuration.documentLimit);
  if (!(bytes instanceof Uint8Array)) return answerTold(reply, bytes);
  const text = decode(bytes);
  const what = await takeText(text, read, parts.desk);
  const isOthers = 'error' in what && mediaTypeOf(request) !== 'text/plain' && isJsonOfOthers(text);
  return isOthers ? answerFound(request, reply, bytes, parts, what) : answerTold(reply, what);
}

/** A file of any format. */
async function answerFile(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: IngestParts,
): Promise<FastifyReply> {
  const bytes = await bytesOf(request, reply, parts.configuration.documentLimit * MARKUP);
  return bytes instanceof Uint8Array ? answerFound(request, reply, bytes, parts) : answerTold(reply, bytes);
}

/**
 * The one article of a file is answered as a document is, several with a line each.
 * @param otherwise what is told when it begins with no article
 */
async function answerFound(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Uint8Array,
  { desk, read }: IngestParts,
  otherwise: Told | null = null,
): Promise<FastifyReply> {
  const onFailure = (error: unknown) => failed(request, error);
  const taken = takeFile(uploadOf(request, bytes), { desk, read, onFailure });
  const first = await taken.next();
  const beginning = first.value?.told ?? NOTHING_FOUND;
  if (otherwise !== null && 'error' in beginning) return answerTold(reply, otherwise);
  if (first.done || first.value.isWhole) return answerTold(reply, beginning);
  async function* lines(): AsyncGenerator<string> {
    for (let next: IteratorResult<TakenArticle> = first; !next.done; next = await taken.next())
      yield `${JSON.stringify({ location: next.value.location, ...next.value.told })}\n`;
  }
  return sendLines(request, reply, lines());
}

function answerLines(
  request: FastifyRequest,
  reply: FastifyReply,
  { desk, configuration: { documentLimit, streamLimit } }: IngestParts,
): FastifyReply {
  const onFailure = (error: unknown) => failed(request, error);
  async function* lines(): AsyncGenerator<string> {
    const body = readBody(request.raw, streamLimit);
    for await (const each of ingestLines(body, { desk, documentLimit, onFailure }))
      yield `${JSON.stringify(each)}\n`;
  }
  return sendLines(request, reply, lines());
}

/** Lines as they come to be; a client that does not read them is cut off. */
function sendLines(request: FastifyRequest, reply: FastifyReply, lines: AsyncIterable<string>): FastifyReply {
  async function* paced(): AsyncGenerator<string> {
    for await (const line of lines) {
      const callOff = cutIfStill(request.raw);
      try {
        yield line;
      } finally {
        callOff();
      }
    }
    await discardRest(request.raw, reply.raw);
  }
  return reply.type('application/x-ndjson').send(Readable.from(paced(), { objectMode: false }));
}

function answerIngest(request: FastifyRequest, reply: FastifyReply, parts: IngestParts) {
  if (!isReadableEncoding(request.raw)) {
    const message = `${INGEST_PATH} takes bodies plain or as gzip.`;
    return reply.code(415).send(errorAnswer('UNSUPPORTED_MEDIA_TYPE', message));
  }
  const type = mediaTypeOf(request);
  const read = TEXT[type];
  if (read !== undefined) return answerDocument(request, reply, read, parts);
  if (LINES.has(type)) return answerLines(request, reply, parts);
  return answerFile(request, reply, parts);
}

/** `POST /ingest`: a document of any format, or JSON Lines; docs/how-to/ingest.md tells what is answered. */
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
