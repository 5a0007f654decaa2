/** One thing that a document says of itself, and where: the name of an element, a column, a member. */
export interface Claim {
  /** As printed. */
  readonly value: string;
  readonly origin: string;
}

/** What one place says; nothing for values that say nothing. */
export const claims = (origin: string, ...values: readonly (string | null)[]): readonly Claim[] =>
  values.filter((value) => value !== null && value !== '').map((value) => ({ value: value!, origin }));
