import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { ColumnRole } from '../content.js';
import type { Saying } from '../fields/chosen.js';
import { describedFields } from '../fields/described-fields.js';
import { ReadError } from '../read-error.js';
import type { Found } from '../reader.js';
import { type CsvField, fieldsOf, fieldValue, mappedField } from './csv-fields.js';
import type { CsvHeader } from './csv-header.js';
import type { CsvRecord } from './csv-records.js';
import { listedAuthors } from './listed-authors.js';
import { recordOrigin } from './record-origin.js';

/** What a row says in the columns of a role, in the order of trust; nothing in those that are blank. */
type RowSayings = (role: ColumnRole) => readonly Saying[];

/** The article of a row; an error when it does not fit the header or has no text. */
export function rowArticle(record: CsvRecord, header: CsvHeader, location: string): Found {
  const fields = fieldsOf(record.text, header.delimiter);
  const fault = fields === null ? MARK_WITHIN : faultIn(fields, header.names);
  if (fields === null || fault !== null) return new ReadError(location, fault ?? MARK_WITHIN);
  const at = header.columns.get('text')![0]!;
  const mapped = mappedField(record.text, fields[at]!);
  if (mapped.text.trim() === '')
    return new ReadError(location, `has nothing in its column "${header.names[at]}"`);
  const article = { ...untitledArticle(mapped.text, location, 'csv'), origin: recordOrigin(mapped, record) };
  return describedBy(sayingsIn(record.text, fields, header), article);
}

const MARK_WITHIN = 'has letters behind a closing quotation mark; a mark inside of a field is written twice';

function faultIn(fields: readonly CsvField[], { length }: readonly string[]): string | null {
  const isTooLong = fields.slice(length).some(({ start, end }) => start < end);
  return fields.length < length || isTooLong
    ? `has ${fields.length} fields where the header has ${length}`
    : null;
}

const sayingsIn =
  (record: string, fields: readonly CsvField[], { columns, names }: CsvHeader): RowSayings =>
  (role) =>
    (columns.get(role) ?? [])
      .map((at) => ({ value: fieldValue(record, fields[at]!).trim(), origin: names[at]! }))
      .filter(({ value }) => value !== '');

function describedBy(said: RowSayings, article: RawArticle): RawArticle {
  const { metadata, ...fields } = describedFields(said);
  const credited = said('authors').map(({ value }) => listedAuthors(value, fields.language));
  return Object.freeze({
    ...article,
    ...fields,
    authors: credited.find((names) => names.length > 0) ?? [],
    facts: { ...article.facts, metadata },
  });
}
