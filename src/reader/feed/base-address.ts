import { webAddress } from '../fields/web-address.js';
import type { MarkupElement } from '../markup/markup-node.js';

/** What addresses in an element are relative to: its xml:base and those round it, the innermost last. */
export function baseOf(element: MarkupElement, document: string | null): string | null {
  const outer = element.parent === null ? document : baseOf(element.parent, document);
  const own = element.attributes['xml:base'];
  return own === undefined ? outer : (webAddress(own, outer) ?? outer);
}
