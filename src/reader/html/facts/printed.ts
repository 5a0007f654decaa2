import type { MarkupNode } from '../../markup/markup-node.js';
import { parseHtml } from '../../markup/parse-markup.js';

/** Pages encode once too often, some twice: '&amp;#8217;' in an attribute comes here as '&#8217;'. */
const MOST_ENCODINGS = 2;

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/g;
const TAG = /<\/?[a-zA-Z][^<>]{0,300}>/g;
/** Control characters, soft hyphens and zero-width marks. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

const textOf = (node: MarkupNode): string =>
  node.kind === 'TEXT' ? node.text : node.children.map(textOf).join('');

function decoded(text: string): string {
  let result = text;
  for (let round = 0; round < MOST_ENCODINGS && result.includes('&'); round++)
    result = result.replace(REFERENCE, (reference) => textOf(parseHtml(reference)));
  return result;
}

/** A value as a reader would see it printed: references resolved, tags and what cannot be seen left out, white space in runs of one. */
export const printed = (value: string): string =>
  decoded(value).replace(TAG, '').replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
