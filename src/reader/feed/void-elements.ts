import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** The same tree with nothing in elements that are empty in HTML: XML that says '<br>' for '<br/>' has what follows in them. */
export function voidsEmptied(
  element: MarkupElement,
  parent: MarkupElement | null = element.parent,
): MarkupElement {
  const children: MarkupNode[] = [];
  const copy: MarkupElement = { ...element, parent, children };
  addChildren(element, copy, children);
  return copy;
}

function addChildren({ children }: MarkupElement, parent: MarkupElement, to: MarkupNode[]): void {
  for (const child of children) {
    if (child.kind === 'TEXT') to.push(child);
    else if (VOID.has(child.name.toLowerCase())) {
      to.push({ ...child, parent, children: [] });
      addChildren(child, parent, to);
    } else to.push(voidsEmptied(child, parent));
  }
}
