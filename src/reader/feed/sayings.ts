import type { Saying } from '../fields/chosen.js';
import { webAddress } from '../fields/web-address.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { valueIn } from './members.js';

/** What elements say in their texts; those that hold none say nothing. */
export const sayingsOf = (elements: readonly MarkupElement[]): readonly Saying[] =>
  elements
    .map((element) => ({ value: valueIn(element), origin: element.name }))
    .filter(({ value }) => value !== '');

/** An address that something says; nothing for what is none on the web. */
export function addressSaid(reference: string, origin: string, base: string | null): readonly Saying[] {
  const value = webAddress(reference, base);
  return value === null ? [] : [{ value, origin }];
}

/** The addresses that are texts of elements. */
export const addressesIn = (elements: readonly MarkupElement[], base: string | null): readonly Saying[] =>
  sayingsOf(elements).flatMap(({ value, origin }) => addressSaid(value, origin, base));
