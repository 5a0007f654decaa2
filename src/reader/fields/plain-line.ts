import { referencesRead } from './character-references.js';

const TAG =
  /<(\/?)(abbr|a|article|b|bdi|bdo|big|blockquote|body|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|html|i|img|ins|li|mark|ol|p|pre|q|section|small|span|strike|strong|sub|sup|s|table|tt|ul|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** Elements that need no end. */
const ALONE = /^(?:br|hr|img|li|p|wbr)$/;

/** Elements whose text has a line of its own. */
const APART =
  /^(?:article|blockquote|body|br|center|div|figure|h\d|hr|html|img|li|ol|p|pre|section|table|ul|wbr)$/;

/** Control characters, soft hyphens and zero-width marks. */
const INVISIBLE = /[\p{Cc}\u00ad\u200b\u2060\ufeff]/gu;

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  const closed = new Set<string>();
  for (const [, slash, name] of text.matchAll(TAG)) if (slash !== '') closed.add(name!.toLowerCase());
  return text.replace(TAG, (tag, _slash, written: string) => {
    const name = written.toLowerCase();
    if (!closed.has(name) && !ALONE.test(name)) return tag;
    return APART.test(name) ? ' ' : '';
  });
}

/**
 * A title or name as one line: markup of HTML and letters that are not seen left out, character references read however often they were
 * escaped. A tag that is never closed is kept, for it may be what the title is about ('How to use <b>'). Null when nothing is left.
 */
export function plainLine(text: string): string | null {
  const line = withoutTags(referencesRead(text)).replace(/\s+/g, ' ').replace(INVISIBLE, '').trim();
  return line === '' ? null : line;
}
