import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';
import { elementName } from './element-names.js';

/** The elements of an entry or a channel by their names. */
export class Members {
  readonly #byName = new Map<string, MarkupElement[]>();

  constructor(element: MarkupElement | undefined) {
    for (const child of element?.children ?? []) {
      if (child.kind === 'TEXT') continue;
      const name = elementName(child);
      const named = this.#byName.get(name);
      if (named === undefined) this.#byName.set(name, [child]);
      else named.push(child);
    }
  }

  /** Those of any of the names: in the order of the names, then of the document. */
  all(...names: readonly string[]): readonly MarkupElement[] {
    return names.flatMap((name) => this.#byName.get(name) ?? []);
  }

  first(...names: readonly string[]): MarkupElement | undefined {
    return this.all(...names)[0];
  }
}

/** All letters in an element, white space and all. */
export function textIn(element: MarkupElement): MappedText {
  const builder = new MappedTextBuilder();
  const add = (node: MarkupNode): void => {
    if (node.kind === 'TEXT') builder.append(node);
    else node.children.forEach(add);
  };
  add(element);
  return builder.finish();
}

/** The same without white space at its ends; empty for no element. */
export const valueIn = (element: MarkupElement | undefined): string =>
  element === undefined ? '' : textIn(element).text.trim();
