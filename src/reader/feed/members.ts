import type { MarkupElement } from '../markup/markup-node.js';
import { mappedTextIn } from '../xml/elements.js';
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

/** The letters in an element without white space at the ends; empty for no element. */
export const valueIn = (element: MarkupElement | undefined): string =>
  element === undefined ? '' : mappedTextIn(element).text.trim();
