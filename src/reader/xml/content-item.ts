import { bodyOfBlocks, htmlBody, isMarkup, plainBody } from '../item/bodies.js';
import { type Item, itemOf } from '../item/item.js';
import { blocksOf } from '../markup/blocks.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { isNitf, nitfInText } from '../nitf/nitf-in-text.js';
import { nitfItem } from '../nitf/nitf-item.js';
import { nitfRole } from '../nitf/nitf-roles.js';
import { descendantsNamed, elementsIn, mappedTextIn } from './elements.js';
import { xhtmlRole } from './xhtml-role.js';

/** NITF's own elements stand among those that it shares with HTML. */
const NITF_ONLY = ['block', 'body.content', 'hl2', 'bq', 'media-caption', 'hedline', 'person', 'org'];

const hasNitf = (element: MarkupElement): boolean =>
  descendantsNamed(element, ...NITF_ONLY).next().done !== true;

/** HTML, a NITF document or plain text, written as text: as CDATA or with its marks escaped. */
function textItem(element: MarkupElement): Item {
  const mapped = mappedTextIn(element);
  if (isNitf(mapped.text)) return nitfInText(mapped) ?? itemOf(plainBody(mapped));
  return itemOf(isMarkup(mapped.text) ? htmlBody(mapped) : plainBody(mapped));
}

/**
 * The article that an element holds as its content, whatever it is written in: a NITF document, XHTML, paragraphs of one of them
 * without a root, HTML or NITF as text, plain text.
 */
export function contentItem(element: MarkupElement): Item {
  const [nitf] = descendantsNamed(element, 'nitf');
  if (nitf !== undefined) return nitfItem(nitf);
  if (elementsIn(element).length === 0) return textItem(element);
  return itemOf(bodyOfBlocks(blocksOf(element, hasNitf(element) ? nitfRole : xhtmlRole)));
}
