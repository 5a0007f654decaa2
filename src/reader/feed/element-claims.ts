import { type Claim, claims } from '../fields/claim.js';
import { webAddress } from '../fields/web-address.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { valueIn } from './members.js';

/** What elements say in their texts; those that hold none say nothing. */
export const elementClaims = (elements: readonly MarkupElement[]): readonly Claim[] =>
  elements.flatMap((element) => claims(element.name, valueIn(element)));

/** The addresses that are texts of elements, whole; nothing for what is none on the web. */
export const addressClaims = (elements: readonly MarkupElement[], base: string | null): readonly Claim[] =>
  elements.flatMap((element) => claims(element.name, webAddress(valueIn(element), base)));
