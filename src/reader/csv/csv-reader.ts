import type { Columns, Content } from '../content.js';
import { ReadError } from '../read-error.js';
import type { Reader } from '../reader.js';
import type { Sample } from '../sample.js';
import { type CsvHeader, headerOf } from './csv-header.js';
import { rowArticle } from './csv-item.js';
import { csvRecords } from './csv-records.js';

const ENDING = /\.(?:csv|tsv)$/i;
const MEDIA_TYPES: ReadonlySet<string | null> = new Set(['text/csv', 'text/tab-separated-values']);

/**
 * An article a row, one row held at a time, so that a file may be larger than memory. The header says which column holds what, or the caller
 * does. A row that is no article comes as an error 'file:line: ...'.
 */
export const csvReader: Reader = Object.freeze({
  name: 'csv',
  isQuick: true,
  isStreamed: true,
  accepts: ({ name, text, mediaType }: Sample) =>
    ENDING.test(name) || MEDIA_TYPES.has(mediaType) || hasKnownHeader(text),
  async *read({ chunks, charset, location, columns }: Content) {
    let header: CsvHeader | null = null;
    for await (const record of csvRecords(chunks, charset)) {
      const at = `${location}:${record.number}`;
      if ('reason' in record) yield new ReadError(at, record.reason);
      else if (header !== null) yield rowArticle(record, header, at);
      else {
        header = headerOf(record.text, columns);
        const fault = faultOf(header, columns);
        if (fault !== null) {
          yield new ReadError(at, fault);
          return;
        }
      }
    }
    if (header === null)
      yield new ReadError(location, 'is empty; the first line of a CSV file names its columns');
  },
});

/** A text is known as CSV by its first line alone when that names a column of text and another one. */
function hasKnownHeader(text: string): boolean {
  const [line = ''] = text.trimStart().split(/\r?\n/, 1);
  const { columns } = headerOf(line, null);
  return columns.has('text') && columns.size > 1;
}

function faultOf({ names, columns, missing }: CsvHeader, given: Columns | null): string | null {
  const list = names.map((name) => `"${name}"`).join(', ');
  if (missing.length > 0) return `has no column "${missing.join('", "')}"; its columns are ${list}`;
  if (columns.has('text')) return null;
  const example = { ...given, text: names.at(-1) ?? 'body' };
  return `has no column that is known to hold the text of articles; its columns are ${list}: say which one does, such as ${JSON.stringify(example)}`;
}
