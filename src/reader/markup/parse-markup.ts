import { MappedTextBuilder } from '../../text/mapped-text.js';
import type { MarkupElement, MarkupNode } from './markup-node.js';
import { ShallowParser } from './shallow-parser.js';

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
  readonly span: { readonly start: number; end: number };
}

const CDATA_START = '<![CDATA[';

/** Builds a tree from what the parser finds. */
class TreeBuilder {
  readonly root: OpenElement;
  readonly #source: string;
  /** What a document type declares stands before the first element, and is no text of XML. */
  readonly #isProlog: () => boolean;
  readonly #open: OpenElement[];
  #text = new MappedTextBuilder();

  constructor(source: string, xmlMode: boolean) {
    this.#source = source;
    this.#isProlog = () => xmlMode && this.root.children.length === 0 && this.#open.length === 1;
    this.root = element('#document', {}, null, 0);
    this.#open = [this.root];
  }

  openTag(name: string, attributes: Readonly<Record<string, string>>, start: number): void {
    this.#endText();
    const parent = this.#open.at(-1)!;
    const opened = element(name, attributes, parent, start);
    parent.children.push(opened);
    this.#open.push(opened);
  }

  closeTag(end: number): void {
    this.#endText();
    const closed = this.#open.pop()!;
    closed.span.end = Math.min(end, this.#source.length);
  }

  /** Letters of the source, or what a character reference stands for. */
  text(letters: string, start: number, end: number): void {
    if (end - start === letters.length) this.#text.verbatim(letters, start);
    else if (this.#source.startsWith(CDATA_START, start))
      this.#text.verbatim(letters, start + CDATA_START.length);
    else this.#text.instead(letters, start, end - start);
  }

  finish(): MarkupElement {
    this.#endText();
    for (const { span } of this.#open) span.end = this.#source.length;
    return this.root;
  }

  #endText(): void {
    if (this.#text.size === 0) return;
    if (this.#isProlog()) {
      this.#text = new MappedTextBuilder();
      return;
    }
    const parent = this.#open.at(-1)!;
    parent.children.push({ kind: 'TEXT', ...this.#text.finish() });
    this.#text = new MappedTextBuilder();
  }
}

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  parent: MarkupElement | null,
  start: number,
): OpenElement => ({ kind: 'ELEMENT', name, attributes, children: [], parent, span: { start, end: start } });

function parse(source: string, xmlMode: boolean): MarkupElement {
  const tree = new TreeBuilder(source, xmlMode);
  const parser: ShallowParser = new ShallowParser(
    {
      onopentag: (name, attributes) => tree.openTag(name, attributes, parser.startIndex),
      onclosetag: () => tree.closeTag(parser.endIndex + 1),
      ontext: (letters) => tree.text(letters, parser.startIndex, parser.endIndex + 1),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.end(source);
  return tree.finish();
}

/** The tree of a page or a piece of one, as browsers would make it of most pages. Never throws. */
export const parseHtml = (source: string): MarkupElement => parse(source, false);

/**
 * The tree of an XML document; what is not well-formed is read as far as it goes. Entities that the document declares itself are
 * neither fetched nor expanded. Never throws.
 */
export const parseXml = (source: string): MarkupElement => parse(source, true);
