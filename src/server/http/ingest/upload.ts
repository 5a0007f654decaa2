import type { FastifyRequest } from 'fastify';
import { provenanceOf } from '../../../reader/content.js';
import type { BytesSource } from '../../reading/source.js';

/** For messages. */
export const THE_BODY = 'the body';

/** Types that say nothing of what is in a body: the content has to tell. */
const SAY_NOTHING = new Set(['', 'application/octet-stream', 'application/x-www-form-urlencoded']);

/** Lower case, without parameters. */
export const mediaTypeOf = ({ headers }: FastifyRequest): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]!.trim().toLowerCase();

const charsetOf = ({ headers }: FastifyRequest): string | null =>
  /;\s*charset="?([\w.:-]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? null;

/** `?name=storm.csv`: an ending helps where content alone does not tell. */
const nameOf = ({ query }: FastifyRequest): string => {
  const { name } = query as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
};

/** A body as a document to be read. */
export function uploadOf(request: FastifyRequest, bytes: Uint8Array): BytesSource {
  const type = mediaTypeOf(request);
  const mediaType = SAY_NOTHING.has(type) ? null : type;
  const known = { ...provenanceOf(THE_BODY), name: nameOf(request), charset: charsetOf(request) };
  return { kind: 'BYTES', document: { ...known, bytes, mediaType } };
}
