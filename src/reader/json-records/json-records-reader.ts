import type { Columns } from '../content.js';
import type { FoundItem } from '../item/found-item.js';
import { jsonReaderOf } from '../json/json-format.js';
import type { JsonValue } from '../json/json-value.js';
import { recordItem } from './json-records-item.js';

const isCutOff = (value: JsonValue): boolean =>
  value.kind !== 'STRING' && value.kind !== 'SCALAR' && !value.isWhole;

function found(value: JsonValue, source: string, columns: Columns | null): FoundItem {
  const item = value.kind === 'OBJECT' ? recordItem(value, source, columns) : null;
  if (item !== null) return { kind: 'ITEM', item };
  const reason = 'is no record with a text; give the article as a string under "text"';
  return { kind: 'FAULT', offset: value.span.start, reason };
}

/** The list of an envelope: `{"status": "ok", "articles": [...]}`; null where the object is a record itself. */
function enveloped(value: JsonValue, source: string, columns: Columns | null): readonly JsonValue[] | null {
  if (value.kind !== 'OBJECT' || recordItem(value, source, columns) !== null) return null;
  for (const member of value.members.values()) {
    if (member.kind === 'LIST' && member.items[0]?.kind === 'OBJECT') return member.items;
  }
  return null;
}

/** Records as one JSON document: an object, a list of them, or an envelope with a list. */
export const jsonRecordsReader = jsonReaderOf({
  name: 'json',
  knows: ({ members }) => members.size > 0,
  *itemsOf(values, source, columns) {
    const listed = values.flatMap((value) => (value.kind === 'LIST' ? value.items : [value]));
    const records = listed.flatMap((value) => enveloped(value, source, columns) ?? [value]);
    for (const record of records) if (!isCutOff(record)) yield found(record, source, columns);
  },
});
