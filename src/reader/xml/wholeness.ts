import type { MarkupElement } from '../markup/markup-node.js';

/**
 * True for an element that its own tag closes; false where the document ends or goes wrong inside of it. The document itself has no tag
 * and needs none.
 */
export function isWhole({ name, parent, span }: MarkupElement, source: string): boolean {
  if (parent === null) return true;
  const tag = source.slice(source.lastIndexOf('<', span.end - 1), span.end);
  if (tag.startsWith('</')) return tag.slice(2, -1).trim() === name;
  return tag.startsWith(`<${name}`) && tag.endsWith('/>');
}
