/** Something that somebody said at a time. */
export interface Dated {
  readonly id: string;
  /** ISO 8601, UTC, with milliseconds: the order of the strings is that of time. */
  readonly at: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Earlier first; of one millisecond, by id. */
export const inOrderOfTime = (a: Dated, b: Dated): number => compare(a.at, b.at) || compare(a.id, b.id);
