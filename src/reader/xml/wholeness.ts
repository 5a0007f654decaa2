import type { MarkupElement } from '../markup/markup-node.js';

/** True for an element that its own tag closes; false where the document ends or goes wrong inside of it. */
export function isWhole({ name, span }: MarkupElement, source: string): boolean {
  const tag = source.slice(source.lastIndexOf('<', span.end - 1), span.end);
  return tag.startsWith(`</${name}`) || (tag.startsWith(`<${name}`) && tag.endsWith('/>'));
}
