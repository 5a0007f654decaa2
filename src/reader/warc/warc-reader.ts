import type { Content } from '../content.js';
import { type ReaderFor, readInner } from '../inner-document.js';
import { ReadError } from '../read-error.js';
import type { Found, Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { Skipped } from '../skipped.js';
import { type Payload, payloadOf } from './payload.js';
import { type WarcRecord, warcRecords } from './warc-records.js';

const BEGINNING = /^\s{0,16}WARC\/\d/;

/**
 * Archives of web crawls (ISO 28500), a record held at a time, so that an archive may be larger than memory. Each page in it is read by the
 * reader for its content; records that are no pages are skipped.
 */
export const warcReader = (readerFor: ReaderFor): Reader =>
  Object.freeze({
    name: 'warc',
    isStreamed: true,
    accepts: ({ text }: Sample) => BEGINNING.test(text),
    async *read({ chunks, location, columns }: Content) {
      for await (const record of warcRecords(chunks, location)) {
        if (record instanceof ReadError) yield record;
        else yield* readRecord(record, columns, readerFor);
      }
    },
  });

async function* readRecord(
  record: WarcRecord,
  columns: Content['columns'],
  readerFor: ReaderFor,
): AsyncGenerator<Found> {
  const payload = await payloadOf(record);
  if (payload instanceof ReadError || payload instanceof Skipped) yield payload;
  else {
    const { location } = record;
    const { mediaType, charset } = payload;
    const known = { location, name: '', columns, mediaType, charset, url: addressOf(record) };
    yield* readInner({ ...known, chunks: inOneChunk(payload) }, readerFor);
  }
}

/** WARC 1.0 was often written with angle brackets round the address. */
function addressOf({ fields }: WarcRecord): string | null {
  const address = fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : null;
}

async function* inOneChunk({ bytes }: Payload): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
