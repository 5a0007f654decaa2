import { type MappedText, through } from '../../text/mapped-text.js';
import { mappedReferencesRead } from '../fields/character-references.js';
import { blocksOf, type MarkupBlock } from '../markup/blocks.js';
import type { RoleOf } from '../markup/element-role.js';
import { htmlRole } from '../markup/html-roles.js';
import type { MarkupElement, MarkupNode } from '../markup/markup-node.js';
import { parseHtml } from '../markup/parse-markup.js';
import { mappedTextIn } from '../xml/elements.js';
import { xhtmlRole } from '../xml/xhtml-role.js';
import { brokenAtLines } from './broken-lines.js';
import { madeElement, rewritten } from './rewritten.js';
import { voidsEmptied } from './void-elements.js';

/** A tag of a kind that no prose is about: a text that holds one was escaped once too often. */
const ESCAPED_MARKUP = /<\/(?:p|div|a|b|i|em|strong|span|h[1-6]|ul|ol|li|blockquote)>|<(?:p|br)\s{0,9}\/?>/i;

/**
 * The paragraphs of HTML that stood in another document as text, escaped or as CDATA.
 * @param outer the HTML, leading back to that document
 */
export function htmlParagraphs(outer: MappedText): readonly MarkupBlock[] {
  const root = parseHtml(outer.text);
  if (hasElements(root)) return ledBack(paragraphsIn(root, htmlRole), outer);
  const text = mappedTextIn(root);
  if (ESCAPED_MARKUP.test(text.text)) return htmlParagraphs(through(text, outer));
  return ledBack(paragraphsIn(root, htmlRole), outer);
}

/** The paragraphs of what is said to be plain text: blank lines are between them. Some is HTML all the same. */
export const plainParagraphs = (text: MappedText): readonly MarkupBlock[] =>
  ESCAPED_MARKUP.test(text.text)
    ? htmlParagraphs(text)
    : paragraphsIn(madeElement('div', [{ kind: 'TEXT', ...text }]), htmlRole);

/** The paragraphs of HTML that stands in an XML document as elements. */
export const xhtmlParagraphs = (element: MarkupElement): readonly MarkupBlock[] =>
  paragraphsIn(voidsEmptied(element), xhtmlRole);

export const ledBack = (blocks: readonly MarkupBlock[], outer: MappedText): readonly MarkupBlock[] =>
  blocks.map((block) => ({ ...block, ...through(block, outer) }));

/** The same tree with no reference left in its texts that was escaped once too often. */
export const allReferencesRead = (root: MarkupElement): MarkupElement =>
  rewritten(root, (text) => [{ kind: 'TEXT', ...mappedReferencesRead(text) }]);

/** Blank lines end paragraphs where no element does. */
function paragraphsIn(root: MarkupElement, roleOf: RoleOf): readonly MarkupBlock[] {
  const read = allReferencesRead(root);
  return blocksOf(hasBlocks(read, roleOf) ? read : rewritten(read, brokenAtLines(false)), roleOf);
}

export const hasElements = (root: MarkupElement): boolean =>
  root.children.some(({ kind }) => kind === 'ELEMENT');

function hasBlocks(root: MarkupElement, roleOf: RoleOf): boolean {
  const ends = (node: MarkupNode): boolean => {
    if (node.kind === 'TEXT') return false;
    const { flow } = roleOf(node);
    return flow === 'BLOCK' || flow === 'BREAK' || (flow === 'INLINE' && node.children.some(ends));
  };
  return root.children.some(ends);
}
