import type { MarkupElement } from './markup-node.js';

/** All elements in an element, in the order of the source. */
export function* descendants(root: MarkupElement): Generator<MarkupElement> {
  const waiting: MarkupElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element !== root) yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at]!;
      if (child.kind === 'ELEMENT') waiting.push(child);
    }
  }
}
