import { ReadError } from '../read-error.js';
import { ByteStream } from './byte-stream.js';
import { fieldsOf, type HeaderFields, headerLines } from './header-fields.js';

/** One record, whose content is still in the stream. */
export interface WarcRecord {
  /** 'crawl.warc.gz: record 17', counted from 1. */
  readonly location: string;
  readonly fields: HeaderFields;
  /** Bytes of its content that were not taken yet. */
  left: number;
  readonly stream: ByteStream;
}

const VERSION = /^WARC\/\d{1,2}\.\d{1,3}\s*$/;
const LONGEST_LINE = 65_536;

/**
 * The records of an archive (ISO 28500, versions 0.17 to 1.1), one at a time; what is left of the content of a record is passed over
 * before the next. Damage comes as an error at its record, and reading goes on at the next line that begins one.
 */
export async function* warcRecords(
  chunks: AsyncIterable<Uint8Array>,
  location: string,
): AsyncGenerator<WarcRecord | ReadError> {
  const stream = new ByteStream(chunks);
  const at = (number: number): string => `${location}: record ${number}`;
  try {
    for (let number = 1; ; number++) {
      const beginning = await nextRecord(stream);
      if (beginning.isDamaged)
        yield new ReadError(
          at(number),
          'does not begin as a record; what stands before the next one was passed over',
        );
      if (!beginning.isFound) {
        const damage = stream.tellDamage();
        if (damage !== null) yield new ReadError(at(number), damage);
        return;
      }
      const record = await recordAt(stream, at(number));
      yield record;
      if (record instanceof ReadError) continue;
      if ((await stream.skip(record.left)) < record.left) yield cutShort(record);
    }
  } finally {
    await stream.close();
  }
}

export const cutShort = ({ location, stream }: Pick<WarcRecord, 'location' | 'stream'>): ReadError =>
  new ReadError(location, stream.tellDamage() ?? 'the archive is cut short inside of it');

/** Passes over blank lines, and over what is no record. */
async function nextRecord(stream: ByteStream) {
  let isDamaged = false;
  for (let line = await stream.line(LONGEST_LINE); line !== null; line = await stream.line(LONGEST_LINE)) {
    if (VERSION.test(line)) return { isFound: true, isDamaged };
    if (line.trim() !== '') isDamaged = true;
  }
  return { isFound: false, isDamaged };
}

async function recordAt(stream: ByteStream, location: string): Promise<WarcRecord | ReadError> {
  const lines = await headerLines(stream);
  if (lines === null) return cutShort({ location, stream });
  const fields = fieldsOf(lines);
  const length = fields.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length))
    return new ReadError(location, 'does not say how long it is (Content-Length)');
  return { location, fields, left: Number(length), stream };
}
