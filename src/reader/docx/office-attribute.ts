import type { MarkupElement } from '../markup/markup-node.js';

/** Value of an attribute by its name without prefix: documents may bind the namespaces of Office to any. */
export function officeAttribute(element: MarkupElement | null, name: string): string | null {
  for (const [key, value] of Object.entries(element?.attributes ?? {}))
    if (key.slice(key.indexOf(':') + 1) === name) return value;
  return null;
}
