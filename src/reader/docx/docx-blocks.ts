import type { ParagraphKind } from '../../model/paragraph.js';
import type { MappedText } from '../../text/mapped-text.js';
import { LineWriter } from '../markup/line-writer.js';
import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';
import { find, localName } from '../xml/elements.js';
import { officeAttribute } from './office-attribute.js';
import type { ParagraphStyles } from './paragraph-styles.js';

export interface DocxBlock extends MappedText {
  readonly kind: ParagraphKind;
}

/**
 * What holds no text of the document: properties, deleted and moved-away text, codes of fields, notes' marks, and what Word repeats for
 * programs that cannot draw (mc:Fallback).
 */
const LEFT_OUT = new Set(
  'pPr rPr tblPr trPr tcPr sectPr sdtPr del moveFrom delText instrText delInstrText Fallback footnoteReference endnoteReference commentReference annotationRef'.split(
    ' ',
  ),
);

/** Walks the body of a document; text boxes come behind the paragraph that they hang on. */
class DocxWalk {
  readonly blocks: DocxBlock[] = [];
  readonly #styles: ParagraphStyles;

  constructor(styles: ParagraphStyles) {
    this.#styles = styles;
  }

  inside(element: MarkupElement): void {
    for (const child of element.children) {
      if (child.kind === 'TEXT' || LEFT_OUT.has(localName(child))) continue;
      if (localName(child) === 'p') this.#paragraph(child);
      else this.inside(child);
    }
  }

  #paragraph(element: MarkupElement): void {
    const line = new LineWriter();
    const boxes: MarkupElement[] = [];
    for (const child of element.children) this.#inline(child, line, boxes);
    const written = line.finish();
    if (written !== null) this.blocks.push({ ...written, kind: this.#kindOf(element) });
    for (const box of boxes) this.inside(box);
  }

  #inline(node: MarkupNode, line: LineWriter, boxes: MarkupElement[]): void {
    if (node.kind === 'TEXT') return;
    const name = localName(node);
    if (LEFT_OUT.has(name)) return;
    if (name === 't') this.#text(node, line);
    else if (name === 'br' || name === 'cr') line.lineBreak();
    else if (name === 'tab' || name === 'ptab') line.gap();
    else if (name === 'noBreakHyphen') line.made('\u2011');
    else if (name === 'txbxContent') boxes.push(node);
    else for (const child of node.children) this.#inline(child, line, boxes);
  }

  #text(element: MarkupElement, line: LineWriter): void {
    for (const child of element.children) if (child.kind === 'TEXT') line.text(child);
  }

  #kindOf(paragraph: MarkupElement): ParagraphKind {
    const kind = this.#styles.kindOf(officeAttribute(find(paragraph, 'pPr', 'pStyle'), 'val'));
    const level = find(paragraph, 'pPr', 'numPr', 'numId');
    const isNumbered = level !== null && officeAttribute(level, 'val') !== '0';
    return kind ?? (isNumbered ? 'LIST_ITEM' : 'BODY');
  }
}

/** The paragraphs of 'word/document.xml' in reading order; cells of tables are paragraphs of their own. */
export function docxBlocks(root: MarkupElement, styles: ParagraphStyles): readonly DocxBlock[] {
  const walk = new DocxWalk(styles);
  const body = find(root, 'document', 'body');
  if (body !== null) walk.inside(body);
  return walk.blocks;
}
