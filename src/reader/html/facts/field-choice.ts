import { type Diagnostic, diagnostic } from '../../../model/diagnostic.js';
import type { FieldClaim } from './field-claim.js';

/** What was taken of the claims about one field. */
export interface FieldChoice<Value> {
  readonly value: Value;
  /** The claims that say so. */
  readonly taken: readonly FieldClaim[];
  /** A claim that says something else where that matters. */
  readonly dissent?: FieldClaim | undefined;
}

const NOWHERE = { start: 0, end: 0 };

/** Longer values are cut in messages, in code units. */
const LONGEST = 100;

const cut = (value: string): string => (value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value);

/** A diagnostic when a claim says something else; it names the first of them. */
export function conflictOf({ taken: [taken], dissent }: FieldChoice<unknown>): readonly Diagnostic[] {
  if (taken === undefined || dissent === undefined) return [];
  const other = dissent.field === taken.field ? dissent.origin : `${dissent.field} of ${dissent.origin}`;
  const detail = `${taken.field}: ${taken.origin} says "${cut(taken.value)}", ${other} says "${cut(dissent.value)}".`;
  return [diagnostic('METADATA_CONFLICT', NOWHERE, detail)];
}
