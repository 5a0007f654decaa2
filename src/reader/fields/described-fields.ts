import type { MetadataField } from '../../model/document-facts.js';
import type { ColumnRole } from '../content.js';
import { chosen, type Saying } from './chosen.js';
import { writtenDateOf } from './dates/written-date.js';
import { languageTag } from './language-tag.js';
import { plainLine } from './plain-line.js';
import { webAddress } from './web-address.js';

/**
 * What columns or front matter say of an article, its authors apart. What cannot be read, and what is passed over, is kept as metadata.
 * @param said in the order of trust
 */
export function describedFields(said: (role: ColumnRole) => readonly Saying[]) {
  const read = (field: MetadataField, role: ColumnRole, of: (value: string) => string | null) =>
    chosen(field, said(role), of);
  const fields = {
    title: read('TITLE', 'title', plainLine),
    publishedAt: read('PUBLISHED_AT', 'publishedAt', writtenDateOf),
    modifiedAt: read('MODIFIED_AT', 'modifiedAt', writtenDateOf),
    source: read('SOURCE', 'source', plainLine),
    url: read('URL', 'url', (address) => webAddress(address, null)),
    language: read('LANGUAGE', 'language', languageTag),
  };
  return {
    externalId: said('id')[0]?.value ?? null,
    title: fields.title.value,
    publishedAt: fields.publishedAt.value,
    modifiedAt: fields.modifiedAt.value,
    source: fields.source.value,
    url: fields.url.value,
    language: fields.language.value,
    metadata: Object.values(fields)
      .flatMap(({ metadata }) => metadata)
      .filter(({ isChosen }) => !isChosen),
  };
}
