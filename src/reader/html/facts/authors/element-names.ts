import { htmlRole } from '../../../markup/html-roles.js';
import type { MarkupElement, MarkupNode } from '../../../markup/markup-node.js';
import { isSmall } from '../page/lines.js';
import { callNames, isAuthorLink } from '../page/page-parts.js';
import { printed } from '../printed.js';

/** A line of a byline. */
export interface BylineLine {
  readonly text: string;
  /** The same for lines that elements of one kind hold: the links to two authors, unlike the link to their outlet. */
  readonly kind: string;
}

const NAMED = /name|author(?:link|text)?$|author\b/;

/** Elements that hold a name and nothing else. */
const isNameOf = (element: MarkupElement): boolean =>
  element.name === 'a' ||
  isAuthorLink(element) ||
  element.attributes.itemprop !== undefined ||
  NAMED.test(callNames(element));

class BylineWriter {
  readonly lines: BylineLine[] = [];
  #text: string[] = [];

  inside(element: MarkupElement, kind: string): void {
    for (const child of element.children) this.#node(child, kind);
  }

  end(kind: string): void {
    const text = printed(this.#text.join(''));
    if (text !== '') this.lines.push({ text, kind });
    this.#text = [];
  }

  #node(node: MarkupNode, kind: string): void {
    if (node.kind === 'TEXT') this.#text.push(node.text);
    else if (node.name === 'time') this.end(kind);
    else this.#element(node, kind);
  }

  #element(element: MarkupElement, kind: string): void {
    const { flow } = htmlRole(element);
    if (flow === 'SKIP') return;
    const isApart = flow !== 'INLINE' || isNameOf(element);
    const own = isApart ? `${element.name} ${element.attributes.class ?? ''}` : kind;
    if (isApart) this.end(kind);
    this.inside(element, own);
    if (isApart) this.end(own);
  }
}

/** The lines of a byline, each link and each name in a line of its own; none for an element that is too large to be a byline. */
export function bylineLines(element: MarkupElement): readonly BylineLine[] {
  if (!isSmall(element)) return [];
  const writer = new BylineWriter();
  writer.inside(element, '');
  writer.end('');
  return writer.lines;
}
