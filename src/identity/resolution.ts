import type { Referent } from './referent.js';

/** Whom or what each mention speaks of, and through which other mention that was found. */
export interface Resolution {
  /** By mention; null when the article does not tell. */
  readonly referents: (Referent | null)[];
  readonly antecedents: (number | null)[];
  /** Descriptions that several people answer to: mention -> those people. */
  readonly ambiguous: Map<number, readonly Referent[]>;
}

export const emptyResolution = (length: number): Resolution => ({
  referents: new Array<Referent | null>(length).fill(null),
  antecedents: new Array<number | null>(length).fill(null),
  ambiguous: new Map(),
});

export function settle(
  resolution: Resolution,
  mention: number,
  referent: Referent,
  antecedent: number | null,
): void {
  resolution.referents[mention] = referent;
  resolution.antecedents[mention] = antecedent;
}
