import { plainLine } from '../fields/plain-line.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { mappedTextIn } from './elements.js';

/** The words of an element as one line, HTML that was written as text in it read; null for none. */
export const lineIn = (element: MarkupElement | null | undefined): string | null =>
  element ? plainLine(mappedTextIn(element).text) : null;

/** Those that have words. */
export const linesIn = (elements: readonly MarkupElement[]): readonly string[] =>
  elements.map(lineIn).filter((line) => line !== null);
