import type { MetadataField, Metadatum } from '../../model/document-facts.js';

/** Something that a document says of itself, and where: the name of an element, a column, a member. */
export interface Saying {
  readonly value: string;
  readonly origin: string;
}

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
