import type { MetadataField, Subject } from '../../../../model/document-facts.js';
import { type FieldClaim, fieldClaims } from '../field-claim.js';
import { commaList, topics } from '../json-ld/subjects.js';
import { printed } from '../printed.js';
import { DESCRIPTION_NAMES, META_NAMES, SUBJECT_NAMES } from './meta-tags.js';

/** What the meta elements of a page hold, by their names in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const under = (tags: MetaTags, name: string): readonly string[] => (tags.get(name) ?? []).map(printed);

const FIELDS = Object.keys(META_NAMES) as readonly MetadataField[];

/** In the order of trust, field by field. Names are the origins. */
export const metaClaims = (tags: MetaTags): readonly FieldClaim[] =>
  FIELDS.flatMap((field) =>
    META_NAMES[field].flatMap((name) => fieldClaims(field, name, ...new Set(under(tags, name)))),
  );

export const descriptionOf = (tags: MetaTags): string | null =>
  DESCRIPTION_NAMES.flatMap((name) => under(tags, name)).find((text) => text !== '') ?? null;

export const metaSubjects = (tags: MetaTags): readonly Subject[] =>
  SUBJECT_NAMES.flatMap(([name, role]) => topics(role, (tags.get(name) ?? []).flatMap(commaList)));
