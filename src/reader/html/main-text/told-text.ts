import { type MappedText, MappedTextBuilder, through } from '../../../text/mapped-text.js';
import { blocksOf, type MarkupBlock } from '../../markup/blocks.js';
import { htmlRole } from '../../markup/html-roles.js';
import type { MarkupElement } from '../../markup/markup-node.js';
import { parseHtml } from '../../markup/parse-markup.js';
import { toldBody } from './told-body.js';

const TAG = /<\/?[a-z]/i;
const LINE = /[^\n]+/g;

/** The paragraphs of the text that a page's JSON-LD tells, by its tags where it has any, else by its lines. */
export function toldText(root: MarkupElement): readonly MarkupBlock[] {
  const body = toldBody(root);
  if (body === null) return [];
  if (!TAG.test(body.text)) return lines(body, root);
  return blocksOf(parseHtml(body.text), htmlRole).map((block) => ({ ...block, ...through(block, body) }));
}

function lines(body: MappedText, element: MarkupElement): readonly MarkupBlock[] {
  const blocks: MarkupBlock[] = [];
  for (const { 0: line, index } of body.text.matchAll(LINE)) {
    const text = line.trim();
    if (text === '') continue;
    const start = index + line.indexOf(text);
    const mapped = new MappedTextBuilder().append(body, { start, end: start + text.length }).finish();
    blocks.push({ ...mapped, kind: 'BODY', element });
  }
  return blocks;
}
