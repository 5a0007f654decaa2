import { MappedTextBuilder } from '../../text/mapped-text.js';
import type { MarkupNode, MarkupText } from '../markup/markup-node.js';
import { madeElement, type RewriteText } from './rewritten.js';

const LINE_ENDS = /(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))*/g;

const LINE_END = /\r\n?|\n/g;

const BREAK = madeElement('br');

/** A blank line ends a paragraph; with `everyLine` one line end breaks the line, else it is white space. */
export const brokenAtLines =
  (everyLine: boolean): RewriteText =>
  (node) => {
    const nodes: MarkupNode[] = [];
    let last = 0;
    for (const { 0: ends, index } of node.text.matchAll(LINE_ENDS)) {
      const isBlank = ends.match(LINE_END)!.length > 1;
      if (!isBlank && !everyLine) continue;
      nodes.push(part(node, last, index), BREAK);
      if (isBlank) nodes.push(BREAK);
      last = index + ends.length;
    }
    nodes.push(part(node, last, node.text.length));
    return nodes;
  };

const part = (node: MarkupText, start: number, end: number): MarkupText => ({
  kind: 'TEXT',
  ...new MappedTextBuilder().append(node, { start, end }).finish(),
});
