import type { EntryText } from '../feed/entry-text.js';
import { hasElements, htmlParagraphs, plainParagraphs, xhtmlParagraphs } from '../feed/html-text.js';
import type { Members } from '../feed/members.js';
import type { MarkupBlock } from '../markup/blocks.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { mappedTextIn } from '../xml/elements.js';

/** The texts of an entry, its content first. */
export function* atomTexts(members: Members): Generator<EntryText> {
  for (const content of members.all('atom:content')) yield { blocks: paragraphsOf(content), isWhole: true };
  for (const summary of members.all('atom:summary')) yield { blocks: paragraphsOf(summary), isWhole: false };
}

/** https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3; media of other types hold no prose. */
function paragraphsOf(element: MarkupElement): readonly MarkupBlock[] {
  const type = (element.attributes.type ?? 'text').trim().toLowerCase();
  if (hasElements(element) && /^(?:xhtml|text|html)$|xml$|^text\//.test(type))
    return xhtmlParagraphs(element);
  if (/^(?:text|text\/plain)$/.test(type)) return plainParagraphs(mappedTextIn(element));
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)$/.test(type))
    return htmlParagraphs(mappedTextIn(element));
  return [];
}
