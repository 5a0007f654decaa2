import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';

/** A field in its record: `[start, end)` without the quotation marks round it. */
export interface CsvField {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

/** The fields of a record; null when letters stand between a closing quotation mark and the next delimiter. */
export function fieldsOf(record: string, delimiter: string): readonly CsvField[] | null {
  const fields: CsvField[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const end = isQuoted ? closingMark(record, start) : ending(record, delimiter, start);
    const next = isQuoted ? end + 1 : end;
    if (next < record.length && record[next] !== delimiter) return null;
    fields.push({ start, end: Math.min(end, record.length), isQuoted });
    at = next + 1;
    if (next >= record.length) break;
  }
  return fields;
}

function ending(record: string, delimiter: string, from: number): number {
  const at = record.indexOf(delimiter, from);
  return at < 0 ? record.length : at;
}

function closingMark(record: string, from: number): number {
  let at = record.indexOf('"', from);
  while (at >= 0 && record[at + 1] === '"') at = record.indexOf('"', at + 2);
  return at < 0 ? record.length : at;
}

/** What a field says: two quotation marks in a quoted one are one. */
export function fieldValue(record: string, { start, end, isQuoted }: CsvField): string {
  const letters = record.slice(start, end);
  return isQuoted ? letters.replaceAll('""', '"') : letters;
}

/** The same, leading back to the record. */
export function mappedField(record: string, { start, end, isQuoted }: CsvField): MappedText {
  const builder = new MappedTextBuilder();
  let at = start;
  if (isQuoted) {
    for (let mark = record.indexOf('""', at); mark >= 0 && mark < end; mark = record.indexOf('""', at)) {
      builder.verbatim(record.slice(at, mark), at).instead('"', mark, 2);
      at = mark + 2;
    }
  }
  return builder.verbatim(record.slice(at, end), at).finish();
}
