import type { MarkupElement } from '../markup/markup-node.js';
import { attribute, find } from '../xml/elements.js';
import { lineIn } from '../xml/line-in.js';

/** Names that a document asserts once for the codes that it uses elsewhere. */
export type Asserted = ReadonlyMap<string, string>;

const codeOf = (element: MarkupElement): string | null =>
  attribute(element, 'uri') ?? attribute(element, 'qcode');

export function assertedNames(asserts: readonly MarkupElement[]): Asserted {
  const names = new Map<string, string>();
  for (const assert of asserts) {
    const [code, name] = [codeOf(assert), lineIn(find(assert, 'name'))];
    if (code !== null && name !== null) names.set(code, name);
  }
  return names;
}

/** What a concept or party is called: by its name, by what the document asserts of its code, by its literal, by its code. */
export const partyName = (element: MarkupElement | null, asserted: Asserted): string | null =>
  element &&
  (lineIn(find(element, 'name')) ??
    asserted.get(codeOf(element) ?? '') ??
    attribute(element, 'literal') ??
    codeOf(element));

/** True when it is called by more than its code. */
export const isNamed = (element: MarkupElement, asserted: Asserted): boolean =>
  partyName(element, asserted) !== codeOf(element);

export const uriOf = codeOf;

/** The code without its scheme: 'person' of 'cpnat:person'. */
export const localCode = (element: MarkupElement | null, name: string): string | null =>
  attribute(element, name)?.replace(/^.*[:/]/, '') ?? null;
