import type { ParagraphKind } from '../../model/paragraph.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { parseXml } from '../markup/parse-markup.js';
import { childrenNamed, find } from '../xml/elements.js';
import { officeAttribute } from './office-attribute.js';

/** Names of the styles that Word brings, in lower case, in every language of its menus: ids are translated, names are not. */
const KINDS: readonly (readonly [RegExp, ParagraphKind])[] = [
  [/^(?:title|heading 1)$/, 'HEADLINE'],
  [/^(?:subtitle|heading [2-9])$/, 'SUBHEADING'],
  [/^(?:intense )?quote$|^block text$/, 'BLOCKQUOTE'],
  [/^caption$/, 'CAPTION'],
  [/^list(?: paragraph| bullet| number)?(?: [2-5])?$/, 'LIST_ITEM'],
];

/** Deepest chain of styles that rest on others. */
const DEEPEST = 12;

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly isNumbered: boolean;
}

/** Tells what kind of paragraph a style makes. */
export class ParagraphStyles {
  readonly #styles: ReadonlyMap<string, Style>;

  /** @param xml text of 'word/styles.xml' */
  constructor(xml: string) {
    const styles = childrenNamed(find(parseXml(xml), 'styles'), 'style');
    this.#styles = new Map(styles.map((style) => [officeAttribute(style, 'styleId') ?? '', styleOf(style)]));
  }

  /** Null when neither the style nor those that it rests on say. */
  kindOf(id: string | null): ParagraphKind | null {
    let next = id;
    for (let depth = 0; next !== null && depth < DEEPEST; depth++) {
      const style = this.#styles.get(next);
      const kind = kindOfName(style?.name ?? spaced(next));
      if (kind !== null) return kind;
      if (style?.isNumbered) return 'LIST_ITEM';
      next = style?.basedOn ?? null;
    }
    return null;
  }
}

function styleOf(style: MarkupElement): Style {
  return {
    name: officeAttribute(find(style, 'name'), 'val')?.toLowerCase() ?? '',
    basedOn: officeAttribute(find(style, 'basedOn'), 'val'),
    isNumbered: find(style, 'pPr', 'numPr') !== null,
  };
}

/** 'Heading1' -> 'heading 1', for documents that do not bring their styles. */
const spaced = (id: string): string => id.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ').toLowerCase();

const kindOfName = (name: string): ParagraphKind | null =>
  KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
