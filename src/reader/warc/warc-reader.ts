import type { BundledDocument } from '../bundled-document.js';
import type { Content } from '../content.js';
import { webAddress } from '../fields/web-address.js';
import { readBundled } from '../inner-document.js';
import type { ReaderFor } from '../open-with.js';
import { ReadError } from '../read-error.js';
import type { Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { Skipped } from '../skipped.js';
import { payloadOf } from './payload.js';
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
    read: (content: Content) => readBundled(pagesOf(content), readerFor),
    unpack: pagesOf,
  });

async function* pagesOf({
  chunks,
  location,
  columns,
}: Content): AsyncGenerator<BundledDocument | ReadError | Skipped> {
  for await (const record of warcRecords(chunks, location))
    yield record instanceof ReadError ? record : await pageOf(record, columns);
}

async function pageOf(
  record: WarcRecord,
  columns: Content['columns'],
): Promise<BundledDocument | ReadError | Skipped> {
  const payload = await payloadOf(record);
  if (payload instanceof ReadError || payload instanceof Skipped) return payload;
  return { location: record.location, name: '', columns, url: addressOf(record), ...payload };
}

/** WARC 1.0 was often written with angle brackets round the address. */
const addressOf = ({ fields }: WarcRecord): string | null =>
  webAddress(fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '', null);
