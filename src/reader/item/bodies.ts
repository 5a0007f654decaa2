import { type MappedText, MappedTextBuilder, through } from '../../text/mapped-text.js';
import { mappedReferencesRead } from '../fields/character-references.js';
import { blocksOf, laidTogether, type MarkupBlock } from '../markup/blocks.js';
import { htmlRole } from '../markup/html-roles.js';
import { parseHtml } from '../markup/parse-markup.js';
import type { Body } from './item.js';

/** Without white space at the ends. */
export function trimmed(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (text === text.trim()) return mapped;
  const start = text.length - text.trimStart().length;
  return new MappedTextBuilder().append(mapped, { start, end: text.trimEnd().length }).finish();
}

/** The paragraphs of markup, laid together. */
export function bodyOfBlocks(blocks: readonly MarkupBlock[]): Body {
  return laidTogether(
    blocks
      .map(({ kind, text, map }) => ({ kind, ...trimmed(mappedReferencesRead({ text, map })) }))
      .filter(({ text }) => text !== ''),
  );
}

/** A text without markup, white space at its ends left out. */
export const plainBody = (mapped: MappedText): Body => ({
  mapped: trimmed(mappedReferencesRead(mapped)),
  paragraphs: null,
});

/** HTML that stands as a string in a document. */
export function htmlBody(html: MappedText): Body {
  const { mapped, paragraphs } = bodyOfBlocks(blocksOf(parseHtml(html.text), htmlRole));
  return { mapped: through(mapped, html), paragraphs };
}

/** Tags that tell HTML from a text that has a '<' in it. */
const TAG =
  /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|a|em|strong|b|i|u|span|section|article|figure|img|table|html|body|pre|hr|q)(?:\s[^<>]*)?\/?>/i;

export const isMarkup = (text: string): boolean => TAG.test(text);

/** HTML or plain text, by what it looks like. */
export const textOrHtmlBody = (mapped: MappedText): Body =>
  isMarkup(mapped.text) ? htmlBody(mapped) : plainBody(mapped);
