import { columnItem } from '../columns/column-item.js';
import type { ColumnRole } from '../content.js';
import { type Claim, claims } from '../fields/claim.js';
import { articleOfItem } from '../item/article-of-item.js';
import type { Item } from '../item/item.js';
import { ReadError } from '../read-error.js';
import type { Found } from '../reader.js';
import { type CsvField, fieldsOf, fieldValue, mappedField } from './csv-fields.js';
import type { CsvHeader } from './csv-header.js';
import type { CsvRecord } from './csv-records.js';
import { listedAuthors } from './listed-authors.js';
import { recordOrigin } from './record-origin.js';

/** The article of a row; an error when it does not fit the header or has no text. */
export function rowArticle(record: CsvRecord, header: CsvHeader, location: string): Found {
  const fields = fieldsOf(record.text, header.delimiter);
  const fault = fields === null ? MARK_WITHIN : faultIn(fields, header.names);
  if (fields === null || fault !== null) return new ReadError(location, fault ?? MARK_WITHIN);
  const item = rowItem(record.text, fields, header);
  if (item.body.mapped.text.trim() === '')
    return new ReadError(location, `has nothing in its column "${header.names[textColumn(header)]}"`);
  return articleOfItem(item, {
    location,
    format: 'csv',
    originIn: (mapped) => recordOrigin(mapped, record),
  });
}

const MARK_WITHIN = 'has letters behind a closing quotation mark; a mark inside of a field is written twice';

function faultIn(fields: readonly CsvField[], { length }: readonly string[]): string | null {
  const isTooLong = fields.slice(length).some(({ start, end }) => start < end);
  return fields.length < length || isTooLong
    ? `has ${fields.length} fields where the header has ${length}`
    : null;
}

const textColumn = ({ columns }: CsvHeader): number => columns.get('text')![0]!;

/** What a row says; nothing in columns that are blank. */
function rowItem(record: string, fields: readonly CsvField[], header: CsvHeader): Item {
  const body = { mapped: mappedField(record, fields[textColumn(header)]!), paragraphs: null };
  const said = (role: ColumnRole): readonly Claim[] =>
    (header.columns.get(role) ?? []).flatMap((at) =>
      claims(header.names[at]!, fieldValue(record, fields[at]!).trim()),
    );
  return {
    ...columnItem(body, said),
    authors: said('authors').map((claim) => [
      { ...claim, namesIn: (language) => listedAuthors(claim.value, language) },
    ]),
  };
}
