import type { MetadataField, Metadatum } from '../../model/document-facts.js';
import type { Saying } from './entry.js';

export interface Chosen {
  /** Null when nothing that was said could be read. */
  readonly value: string | null;
  /** All that was said. */
  readonly metadata: readonly Metadatum[];
}

/** The first of what was said that can be read. */
export function chosen(
  field: MetadataField,
  sayings: readonly Saying[],
  read: (value: string) => string | null,
): Chosen {
  const at = sayings.findIndex(({ value }) => read(value) !== null);
  return {
    value: at < 0 ? null : read(sayings[at]!.value),
    metadata: sayings.map(({ value, origin }, index) => ({ field, value, origin, isChosen: index === at })),
  };
}
