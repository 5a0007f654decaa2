import { brokenAtLines } from '../feed/broken-lines.js';
import { allReferencesRead, ledBack } from '../feed/html-text.js';
import { rewritten } from '../feed/rewritten.js';
import { blocksOf, type MarkupBlock } from '../markup/blocks.js';
import { htmlRole } from '../markup/html-roles.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { parseHtml } from '../markup/parse-markup.js';
import { mappedTextIn } from '../xml/elements.js';
import { shortcodesRead } from './shortcodes.js';

/** An address on a line of its own shows what is there. */
const EMBEDDED = /^https?:\/\/\S+$/;

/**
 * The paragraphs of a post. Without blocks ('<!-- wp:paragraph -->') it is written for wpautop: a blank line ends a
 * paragraph and a line end breaks the line (https://developer.wordpress.org/reference/functions/wpautop/).
 */
export function postParagraphs(content: MarkupElement): readonly MarkupBlock[] {
  const outer = shortcodesRead(mappedTextIn(content));
  const root = allReferencesRead(parseHtml(outer.text));
  const isOfBlocks = outer.text.includes('<!-- wp:');
  const blocks = blocksOf(isOfBlocks ? root : rewritten(root, brokenAtLines(true)), htmlRole);
  return ledBack(blocks, outer).filter(({ text }) => !EMBEDDED.test(text));
}
