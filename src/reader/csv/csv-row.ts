import type { MetadataField } from '../../model/document-facts.js';
import type { RawArticle } from '../../model/raw-article.js';
import { untitledArticle } from '../../model/untitled-article.js';
import type { ColumnRole } from '../content.js';
import { chosen, type Saying } from '../fields/chosen.js';
import { writtenDateOf } from '../fields/dates/written-date.js';
import { languageTag } from '../fields/language-tag.js';
import { plainLine } from '../fields/plain-line.js';
import { webAddress } from '../fields/web-address.js';
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

/** Values that cannot be read are kept as metadata. */
function describedBy(said: RowSayings, article: RawArticle): RawArticle {
  const read = (field: MetadataField, role: ColumnRole, of: (value: string) => string | null) =>
    chosen(field, said(role), of);
  const title = read('TITLE', 'title', plainLine);
  const publishedAt = read('PUBLISHED_AT', 'publishedAt', writtenDateOf);
  const modifiedAt = read('MODIFIED_AT', 'modifiedAt', writtenDateOf);
  const source = read('SOURCE', 'source', plainLine);
  const url = read('URL', 'url', (address) => webAddress(address, null));
  const language = read('LANGUAGE', 'language', languageTag);
  const metadata = [title, publishedAt, modifiedAt, source, url, language].flatMap((each) => each.metadata);
  return Object.freeze({
    ...article,
    externalId: said('id')[0]?.value ?? null,
    title: title.value,
    publishedAt: publishedAt.value,
    modifiedAt: modifiedAt.value,
    source: source.value,
    url: url.value,
    language: language.value,
    authors:
      said('authors')
        .map(({ value }) => listedAuthors(value, language.value))
        .find((names) => names.length > 0) ?? [],
    facts: { ...article.facts, metadata: metadata.filter(({ isChosen }) => !isChosen) },
  });
}
