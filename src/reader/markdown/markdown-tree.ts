import { parse, postprocess, preprocess } from 'micromark';
import { MappedTextBuilder, through, verbatim } from '../../text/mapped-text.js';
import { rewritten } from '../feed/rewritten.js';
import { letterOf } from '../fields/character-references.js';
import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';
import { parseHtml } from '../markup/parse-markup.js';

type Token = ReturnType<typeof postprocess>[number][1];

interface OpenElement extends MarkupElement {
  readonly children: MarkupNode[];
}

/** As of other markup: deeper elements become children of the last. */
const DEEPEST = 400;

/** Tokens whose letters are text as they stand. */
const TEXT: ReadonlySet<string> = new Set([
  'autolinkEmail',
  'autolinkProtocol',
  'characterEscapeValue',
  'codeFlowValue',
  'codeTextData',
  'data',
  'lineEnding',
]);

const LINE_END = /^(?:\r\n?|\n)?/;

/** Tokens that are read as one, whatever is in them. */
const WHOLE: ReadonlySet<string> = new Set(['characterReference', 'htmlFlow', 'htmlText']);

/** Turns the tokens of CommonMark into a tree like that of other markup, its elements named 'md:paragraph', 'md:headline'. */
class TreeBuilder {
  readonly root: OpenElement = element('#document', null, { start: 0, end: 0 });
  readonly #open: OpenElement[] = [this.root];
  readonly #source: string;
  /** Where the Markdown begins in the source. */
  readonly #base: number;
  #whole: Token | null = null;

  constructor(source: string, base: number) {
    this.#source = source;
    this.#base = base;
  }

  enter(token: Token): void {
    if (this.#whole !== null) return;
    if (WHOLE.has(token.type)) {
      this.#whole = token;
      for (const node of this.#wholeOf(token)) this.#parent.children.push(node);
    } else if (TEXT.has(token.type)) this.#parent.children.push(this.#text(token));
    const opened = element(`md:${this.#name(token)}`, this.#parent, this.#span(token));
    this.#parent.children.push(opened);
    this.#open.push(opened);
  }

  exit(token: Token): void {
    if (this.#whole !== null && this.#whole !== token) return;
    this.#whole = null;
    this.#open.pop();
  }

  get #parent(): OpenElement {
    return this.#open[Math.min(this.#open.length, DEEPEST) - 1]!;
  }

  #name(token: Token): string {
    if (token.type === 'atxHeading') return this.#letters(token).startsWith('##') ? 'subheading' : 'headline';
    if (token.type === 'setextHeading')
      return this.#letters(token).trimEnd().endsWith('=') ? 'headline' : 'subheading';
    return token.type;
  }

  #span({ start, end }: Token) {
    return { start: this.#base + start.offset, end: this.#base + end.offset };
  }

  #letters(token: Token): string {
    const { start, end } = this.#span(token);
    return this.#source.slice(start, end);
  }

  /** The token of a line's end may run over the signs of a block quotation in the next line. */
  #text(token: Token): MarkupNode {
    const letters = this.#letters(token);
    const text = token.type === 'lineEnding' ? LINE_END.exec(letters)![0] : letters;
    return { kind: 'TEXT', ...verbatim(text, this.#span(token).start) };
  }

  #wholeOf(token: Token): readonly MarkupNode[] {
    const [letters, { start }] = [this.#letters(token), this.#span(token)];
    if (token.type === 'characterReference') return [instead(letterOf(letters), start, letters.length)];
    if (token.type === 'htmlText') return inlineHtml(letters, start);
    const outer = verbatim(letters, start);
    const root = rewritten(parseHtml(letters), (text) => [{ kind: 'TEXT', ...through(text, outer) }]);
    return [{ ...root, name: 'md:html', parent: this.#parent }];
  }
}

const element = (name: string, parent: MarkupElement | null, span: MarkupElement['span']): OpenElement => ({
  kind: 'ELEMENT',
  name,
  attributes: {},
  children: [],
  parent,
  span,
});

const instead = (letters: string, start: number, length: number): MarkupNode => ({
  kind: 'TEXT',
  ...new MappedTextBuilder().instead(letters, start, length).finish(),
});

/** Of the tags inside of a line two mean letters: `br` and `q`. */
function inlineHtml(tag: string, start: number): readonly MarkupNode[] {
  if (/^<br[\s/>]/i.test(tag)) return [element('br', null, { start, end: start + tag.length })];
  if (/^<q[\s>]/i.test(tag)) return [instead('“', start, tag.length)];
  return /^<\/q>/i.test(tag) ? [instead('”', start, tag.length)] : [];
}

/** The tree of Markdown (CommonMark 0.31) that begins at an offset of a document; its texts lead back to the document. */
export function markdownTree(source: string, base = 0): MarkupElement {
  const tree = new TreeBuilder(source, base);
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(source.slice(base), undefined, true)),
  );
  for (const [kind, token] of events) {
    if (kind === 'enter') tree.enter(token);
    else tree.exit(token);
  }
  return tree.root;
}
