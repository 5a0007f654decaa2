import type { MarkupElement } from '../markup/markup-node.js';

/** Name without its prefix: documents may bind the namespaces of Office to any. */
export const localName = ({ name }: MarkupElement): string => name.slice(name.indexOf(':') + 1);

/** Value of an attribute by its name without prefix. */
export function attributeOf({ attributes }: MarkupElement, name: string): string | null {
  for (const [key, value] of Object.entries(attributes))
    if (key.slice(key.indexOf(':') + 1) === name) return value;
  return null;
}

export const childrenOf = (element: MarkupElement, name: string): readonly MarkupElement[] =>
  element.children.filter(
    (child): child is MarkupElement => child.kind === 'ELEMENT' && localName(child) === name,
  );

/** The first child of each name, one inside the other. */
export const childAt = (element: MarkupElement, ...names: readonly string[]): MarkupElement | null =>
  names.reduce<MarkupElement | null>((at, name) => at && (childrenOf(at, name)[0] ?? null), element);

/** Letters that stand in an element, at any depth. */
export const textIn = (element: MarkupElement): string =>
  element.children.map((child) => (child.kind === 'TEXT' ? child.text : textIn(child))).join('');
