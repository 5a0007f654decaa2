import { referencesRead } from './character-references.js';

const INLINE_TAG =
  /<(\/?)(abbr|a|bdi|bdo|br|b|cite|code|em|font|img|i|mark|small|span|strong|sub|sup|s|u|wbr)(?:\s[^<>]*)?\/?>/gi;

const ALONE: ReadonlySet<string> = new Set(['br', 'img', 'wbr']);

/**
 * A title or name as one line: markup of HTML left out, character references read however often they were escaped. A tag that is never
 * closed is kept, for it may be what the title is about ('How to use <b>'). Null when nothing is left.
 */
export function plainLine(text: string): string | null {
  const once = referencesRead(text);
  const closed = new Set<string>();
  for (const [, slash, name] of once.matchAll(INLINE_TAG)) if (slash !== '') closed.add(name!.toLowerCase());
  const plain = once.replace(INLINE_TAG, (tag, _slash, name: string) => {
    const known = name.toLowerCase();
    if (ALONE.has(known)) return ' ';
    return closed.has(known) ? '' : tag;
  });
  const line = plain.replace(/\s+/g, ' ').trim();
  return line === '' ? null : line;
}
