import { plainBody } from '../item/bodies.js';
import { type Item, itemOf } from '../item/item.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { contentItem } from '../xml/content-item.js';
import { attribute, childrenNamed, find, mappedTextIn } from '../xml/elements.js';

/** The same text in several forms: XHTML first, then NITF, then text. */
const FORMS: readonly RegExp[] = [/html/i, /nitf/i, /xml/i, /^text\//i];

function rank(content: MarkupElement): number {
  const type =
    attribute(content, 'contenttype') ?? (content.name.endsWith('inlineXML') ? 'xml' : 'text/plain');
  const at = FORMS.findIndex((form) => form.test(type));
  return at < 0 ? FORMS.length : at;
}

const isBinary = (content: MarkupElement): boolean => /base64/i.test(attribute(content, 'encoding') ?? '');

function read(content: MarkupElement): Item {
  const isPlain = content.name.endsWith('inlineData') && attribute(content, 'contenttype') === 'text/plain';
  return isPlain ? itemOf(plainBody(mappedTextIn(content))) : contentItem(content);
}

/** The text of an item, in the best of its forms that has words; null where there is none. */
export function g2Content(item: MarkupElement): Item | null {
  const contents = childrenNamed(find(item, 'contentSet'), 'inlineXML', 'inlineData');
  for (const content of contents.toSorted((one, other) => rank(one) - rank(other))) {
    const found = isBinary(content) ? null : read(content);
    if (found !== null && found.body.mapped.text !== '') return found;
  }
  return null;
}

/** The description of an item that has no text of its own here. */
export function g2Teaser(item: MarkupElement): Item | null {
  const description = find(item, 'contentMeta', 'description');
  const found = description && contentItem(description);
  return found === null || found.body.mapped.text === '' ? null : { ...found, isTeaser: true };
}
