import type { ParagraphKind } from '../../model/paragraph.js';
import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import type { ElementRole, RoleOf } from './element-role.js';
import { LineWriter } from './line-writer.js';
import type { MarkupElement, MarkupNode } from './markup-node.js';

/** A paragraph of marked-up text: not empty, no white space at either end, runs of it written as one space, `\n` where a line was broken. */
export interface MarkupBlock extends MappedText {
  readonly kind: ParagraphKind;
  /** The innermost block element that it stands in. */
  readonly element: MarkupElement;
}

/** Walks a tree in reading order and cuts its text into paragraphs. */
class BlockWalk {
  readonly blocks: MarkupBlock[] = [];
  readonly #roleOf: RoleOf;
  #line = new LineWriter();
  #breaks = 0;

  constructor(roleOf: RoleOf) {
    this.#roleOf = roleOf;
  }

  inside(element: MarkupElement, kind: ParagraphKind, block: MarkupElement): void {
    for (const child of element.children) this.#node(child, kind, block);
  }

  end(kind: ParagraphKind, element: MarkupElement): void {
    const written = this.#line.finish();
    if (written !== null) this.blocks.push({ ...written, kind, element });
    this.#line = new LineWriter();
    this.#breaks = 0;
  }

  #node(node: MarkupNode, kind: ParagraphKind, block: MarkupElement): void {
    if (node.kind === 'TEXT') {
      if (this.#line.text(node)) this.#breaks = 0;
    } else this.#element(node, this.#roleOf(node), kind, block);
  }

  #element(element: MarkupElement, role: ElementRole, kind: ParagraphKind, block: MarkupElement): void {
    switch (role.flow) {
      case 'SKIP':
        return;
      case 'BREAK':
        this.#break(kind, block);
        return;
      case 'INLINE':
        if (role.quotes) this.#line.made('“');
        this.inside(element, kind, block);
        if (role.quotes) this.#line.made('”');
        return;
      case 'BLOCK': {
        this.end(kind, block);
        const own = role.kind ?? kind;
        this.inside(element, own, element);
        this.end(own, element);
      }
    }
  }

  #break(kind: ParagraphKind, block: MarkupElement): void {
    this.#breaks += 1;
    if (this.#breaks > 1) this.end(kind, block);
    else this.#line.lineBreak();
  }
}

/** The paragraphs of an element, in reading order. */
export function blocksOf(root: MarkupElement, roleOf: RoleOf): readonly MarkupBlock[] {
  const walk = new BlockWalk(roleOf);
  walk.inside(root, 'BODY', root);
  walk.end('BODY', root);
  return walk.blocks;
}

/** What stands between two paragraphs of the text of an article. */
const BETWEEN = '\n\n';

/** The text of an article, laid together of its paragraphs, and where each stands in it. */
export function laidTogether(blocks: readonly (MappedText & { readonly kind: ParagraphKind })[]) {
  const builder = new MappedTextBuilder();
  const paragraphs = blocks.map((block) => {
    if (builder.size > 0) builder.made(BETWEEN);
    const start = builder.size;
    builder.append(block);
    return Object.freeze({ kind: block.kind, start, end: builder.size });
  });
  return { mapped: builder.finish(), paragraphs: Object.freeze(paragraphs) };
}
