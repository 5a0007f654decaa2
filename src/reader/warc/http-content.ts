import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { WHOLE_LIMIT } from '../whole.js';
import type { HeaderFields } from './header-fields.js';

const OPTIONS = { maxOutputLength: WHOLE_LIMIT };

const gunzip = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip);
const inflate = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflate);
const inflateRaw = promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const unbrotli = promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress);

/**
 * The body of an HTTP message as it was before it was sent (RFC 9112 section 7.1, RFC 9110 section 8.4). Archives that undid the codings and kept
 * their names are read as they are. Unpacked beside the thread that asks, which may be one that serves.
 * @throws when the body is damaged or expands to more than is read of one document
 */
export async function httpContent(body: Buffer, fields: HeaderFields): Promise<Buffer> {
  const codings = (fields.get('content-encoding') ?? '').toLowerCase().split(',');
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  let bytes = isChunked ? dechunked(body) : body;
  for (const coding of codings.reverse()) bytes = await decoded(bytes, coding.trim());
  return bytes;
}

async function decoded(bytes: Buffer, coding: string): Promise<Buffer> {
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes, OPTIONS) : bytes;
    case 'deflate':
      return inflated(bytes);
    case 'br':
      return bytes[0] === 0x3c ? bytes : unbrotli(bytes, OPTIONS);
    default:
      return bytes;
  }
}

/** Servers send 'deflate' with and without the header of zlib. */
async function inflated(bytes: Buffer): Promise<Buffer> {
  const hasHeader = ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0]! << 8) | (bytes[1] ?? 0)) % 31 === 0;
  if (hasHeader) return inflate(bytes, OPTIONS);
  return bytes[0] === 0x3c ? bytes : inflateRaw(bytes, OPTIONS);
}

const CHUNK_SIZE = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i;

/** What the chunks hold, as far as they go; the bytes themselves where there are no chunks. */
function dechunked(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 || end - at > 1000 ? null : CHUNK_SIZE.exec(bytes.toString('latin1', at, end));
    if (size === null) return at === 0 ? bytes : Buffer.concat(pieces);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    pieces.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
  return Buffer.concat(pieces);
}
