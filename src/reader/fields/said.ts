import type { MetadataField, Metadatum } from '../../model/document-facts.js';

/** What a document says of one fact in one place, as a list; empty where it says nothing. */
export const said = (
  field: MetadataField,
  value: string | null,
  origin: string,
  isChosen = true,
): readonly Metadatum[] => (value === null ? [] : [Object.freeze({ field, value, origin, isChosen })]);
