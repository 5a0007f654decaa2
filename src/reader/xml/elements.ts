import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';

/** Prefixes of namespaces vary and are often wrong; the vocabularies of news are told apart by their names. */
export const localName = ({ name }: MarkupElement): string => name.slice(name.lastIndexOf(':') + 1);

const isElement = (node: MarkupNode): node is MarkupElement => node.kind === 'ELEMENT';

export const elementsIn = ({ children }: MarkupElement): readonly MarkupElement[] =>
  children.filter(isElement);

/** Children by their local names. */
export const childrenNamed = (parent: MarkupElement | null, ...names: readonly string[]) =>
  parent === null ? [] : elementsIn(parent).filter((child) => names.includes(localName(child)));

/** The first element at a path of local names: `find(nitf, 'head', 'docdata')`. */
export function find(parent: MarkupElement | null, ...path: readonly string[]): MarkupElement | null {
  let at = parent;
  for (const name of path) at = childrenNamed(at, name)[0] ?? null;
  return at;
}

/** Elements below another by their local names, in the order of the document; not looked for inside of those that are found. */
export function* descendantsNamed(
  parent: MarkupElement,
  ...names: readonly string[]
): Generator<MarkupElement> {
  for (const child of elementsIn(parent)) {
    if (names.includes(localName(child))) yield child;
    else yield* descendantsNamed(child, ...names);
  }
}

/** All letters in an element, in their order. */
export function mappedTextIn(element: MarkupElement): MappedText {
  const builder = new MappedTextBuilder();
  const add = ({ children }: MarkupElement): void => {
    for (const child of children) {
      if (child.kind === 'TEXT') builder.append(child);
      else add(child);
    }
  };
  add(element);
  return builder.finish();
}

/** An attribute without white space at its ends; null for none and a blank one. */
export function attribute(element: MarkupElement | null, name: string): string | null {
  const value = element?.attributes[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** Language of an element: its own xml:lang or that of the nearest round it. */
export function languageOf(element: MarkupElement | null): string | null {
  for (let at = element; at !== null; at = at.parent) {
    const language = attribute(at, 'xml:lang');
    if (language !== null) return language;
  }
  return null;
}
