import { ReadError } from '../read-error.js';
import { type SkipCode, Skipped } from '../skipped.js';
import { WHOLE_LIMIT } from '../whole.js';
import { fieldsOf, type HeaderFields, mediaTypeOf } from './header-fields.js';
import { httpContent } from './http-content.js';
import { cutShort, type WarcRecord } from './warc-records.js';

/** The page that a record holds. */
export interface Payload {
  readonly bytes: Buffer;
  readonly mediaType: string | null;
  readonly charset: string | null;
}

const PAGES =
  /^(?:text\/(?:html|plain|xml|markdown|csv)|application\/(?:xml|json|[^+]{1,60}\+(?:xml|json)))$/;

const isPage = (mediaType: string): boolean => PAGES.test(mediaType);

const TOO_LONG = `has more than ${WHOLE_LIMIT} bytes, the most that are read of one document`;

const LEFT_OUT: ReadonlyMap<string, readonly [SkipCode, string]> = new Map([
  ['revisit', ['DUPLICATE', 'is a visit to a page that had not changed']],
]);

/** What a record holds, taken from the stream; for what is no page, why it is none. */
export async function payloadOf(record: WarcRecord): Promise<Payload | Skipped | ReadError> {
  const type = (record.fields.get('warc-type') ?? '').toLowerCase();
  const declared = mediaTypeOf(record.fields.get('content-type'));
  if (type === 'response' && declared.mediaType === 'application/http') return httpPayload(record);
  if (type === 'response' || type === 'resource' || type === 'conversion') return pageOf(record, declared);
  const [code, reason] = LEFT_OUT.get(type) ?? ['NOT_CONTENT', `is a record of type ${type || 'unknown'}`];
  return new Skipped(record.location, code, reason);
}

/** Bytes in which the header of an HTTP answer must end. */
const HEADER_LIMIT = 65_536;

async function httpPayload(record: WarcRecord): Promise<Payload | Skipped | ReadError> {
  const head = await taken(record, Math.min(record.left, HEADER_LIMIT));
  if (head instanceof ReadError) return head;
  const { lines, end } = headerOf(head);
  const status = STATUS.exec(lines[0] ?? '')?.[1];
  if (status === undefined) return new ReadError(record.location, 'holds no HTTP answer');
  if (!status.startsWith('2'))
    return new Skipped(record.location, 'NOT_FOUND_STATUS', `the server answered with ${status}`);
  const fields = fieldsOf(lines.slice(1));
  const type = fields.get('content-type') ?? record.fields.get('warc-identified-payload-type');
  return pageOf(record, mediaTypeOf(type), { fields, start: head.subarray(end) });
}

const STATUS = /^HTTP\/\d(?:\.\d)? +(\d{3})\b/i;

/** Lines of an HTTP header, and where the body begins. */
function headerOf(head: Buffer): { readonly lines: readonly string[]; readonly end: number } {
  const text = head.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  const [length, end] =
    blank === null ? [text.length, text.length] : [blank.index, blank.index + blank[0].length];
  return { lines: text.slice(0, length).split(/\r?\n/), end };
}

/** Bytes of the content of a record, which are left in the stream no more. */
async function taken(record: WarcRecord, count: number): Promise<Buffer | ReadError> {
  const bytes = await record.stream.take(count);
  record.left = bytes.length < count ? 0 : record.left - count;
  return bytes.length < count ? cutShort(record) : bytes;
}

interface HttpBody {
  readonly fields: HeaderFields;
  /** What of the body was taken with the header. */
  readonly start: Buffer;
}

const NO_HTTP: HttpBody = { fields: new Map(), start: Buffer.alloc(0) };

async function pageOf(
  record: WarcRecord,
  { mediaType, charset }: Omit<Payload, 'bytes'>,
  { fields, start }: HttpBody = NO_HTTP,
): Promise<Payload | Skipped | ReadError> {
  const { location, left } = record;
  if (mediaType !== null && !isPage(mediaType)) return new Skipped(location, 'NOT_A_PAGE', `is ${mediaType}`);
  if (left > WHOLE_LIMIT) return new ReadError(location, TOO_LONG);
  const rest = await taken(record, left);
  if (rest instanceof ReadError) return rest;
  try {
    return { bytes: await httpContent(Buffer.concat([start, rest]), fields), mediaType, charset };
  } catch (error) {
    return new ReadError(location, `cannot be unpacked (${error instanceof Error ? error.message : error})`);
  }
}
