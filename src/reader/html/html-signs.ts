import type { Sample } from '../sample.js';

const MEDIA_TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);
const ENDING = /\.(?:x?html?|amp|php|aspx?|jsp)$/i;
/** What a page begins with, behind declarations and comments. */
const DOCTYPE = /<!doctype\s{1,9}html/i;
const PAGE_TAG = /<(?:html|head|body)[\s>]/i;
const COMMON_TAG =
  /<\/?(?:html|head|body|title|meta|div|p|article|section|h1|table|br|a|ul|main|header)[\s/>]/gi;
const BEGINNING = 4096;
const FEW = 3;

/** Declarations, processing instructions and comments; each is passed over in one step. */
function firstTag(text: string): string {
  let at = 0;
  for (;;) {
    while (at < text.length && /\s|\ufeff/.test(text[at]!)) at += 1;
    const close = text.startsWith('<!--', at) ? '-->' : text.startsWith('<?', at) ? '?>' : null;
    if (close === null) return text.slice(at, at + BEGINNING);
    const end = text.indexOf(close, at);
    if (end < 0) return '';
    at = end + close.length;
  }
}

/** True of what begins like a web page, or is called one and has tags of one. XML of other kinds is not, whatever is in it. */
export function isWebPage({ name, text, mediaType }: Sample): boolean {
  if (mediaType !== null && MEDIA_TYPES.has(mediaType)) return true;
  const start = firstTag(text);
  if (!start.startsWith('<')) return ENDING.test(name) && commonTags(text) >= FEW;
  const [tag] = start.split('>', 1) as [string];
  if (DOCTYPE.test(tag) || PAGE_TAG.test(`${tag}>`)) return true;
  const isXml = text.trimStart().startsWith('<?xml');
  return !isXml && commonTags(start) >= FEW;
}

function commonTags(text: string): number {
  const tags = new Set<string>();
  for (const [tag] of text.matchAll(COMMON_TAG)) tags.add(tag.toLowerCase());
  return tags.size;
}
