import { blocksOf } from '../../../markup/blocks.js';
import { htmlRole } from '../../../markup/html-roles.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { printed } from '../printed.js';

/** A line that a page shows. */
export interface PageLine {
  readonly text: string;
  /** The innermost block element that it stands in. */
  readonly element: MarkupElement;
}

/** The lines that an element shows, one for each paragraph and each part of one between line breaks. */
export const linesOf = (element: MarkupElement): readonly PageLine[] =>
  blocksOf(element, htmlRole).flatMap((block) =>
    block.text
      .split('\n')
      .map((line) => ({ text: printed(line), element: block.element }))
      .filter(({ text }) => text !== ''),
  );

/** Code units of markup; an element with more is a part of the page, no heading, name or date. */
const LARGEST = 20_000;

export const isSmall = ({ span }: MarkupElement): boolean => span.end - span.start <= LARGEST;

/** The text that a small element shows, in one line; empty for a large one. */
export const textOf = (element: MarkupElement): string =>
  isSmall(element)
    ? linesOf(element)
        .map(({ text }) => text)
        .join(' ')
    : '';
