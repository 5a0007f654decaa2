import { type Claim, claims } from '../fields/claim.js';
import type { JsonObject } from './json-value.js';
import { textMember } from './members.js';

/** What the named members say, those that are no strings apart. */
export const memberClaims = (object: JsonObject, ...names: readonly string[]): readonly Claim[] =>
  names.flatMap((name) => claims(name, textMember(object, name)));
