import type { MarkupElement, MarkupNode, MarkupText } from '../markup/markup-node.js';

/** What takes the place of a text in a tree. */
export type RewriteText = (text: MarkupText) => readonly MarkupNode[];

/** The same tree with other nodes for each of its texts. */
export function rewritten(
  element: MarkupElement,
  rewrite: RewriteText,
  parent: MarkupElement | null = element.parent,
): MarkupElement {
  const children: MarkupNode[] = [];
  const copy: MarkupElement = { ...element, parent, children };
  for (const child of element.children) {
    if (child.kind === 'ELEMENT') children.push(rewritten(child, rewrite, copy));
    else for (const node of rewrite(child)) children.push(node);
  }
  return copy;
}

/** An element that stands nowhere in the source. */
export const madeElement = (name: string, children: readonly MarkupNode[] = []): MarkupElement => ({
  kind: 'ELEMENT',
  name,
  attributes: {},
  children,
  parent: null,
  span: { start: 0, end: 0 },
});
