import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';

const SHORTCODE = /\[(\/?)([a-z][a-z\d_-]{0,60})(\s[^[\]]*)?\]/gi;

/** Shortcodes of WordPress that show media: what stands between their tags is an address. */
const MEDIA: ReadonlySet<string> = new Set(['audio', 'embed', 'gallery', 'playlist', 'video']);

const CAPTIONS: ReadonlySet<string> = new Set(['caption', 'wp_caption']);

/** Code units in which the address of a medium must end. */
const LONGEST_ADDRESS = 2048;

/**
 * HTML without shortcodes (https://codex.wordpress.org/Shortcode_API): media are gone, captions stand in `figcaption`, of others the tags
 * alone are gone. What is in square brackets and has no attributes and no closing tag is the author's: '[sic]'.
 */
export function shortcodesRead(html: MappedText): MappedText {
  const { text } = html;
  if (!text.includes('[')) return html;
  const builder = new MappedTextBuilder();
  const closed = closedNames(text);
  let last = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of text.matchAll(SHORTCODE)) {
    const known = name.toLowerCase();
    const [isMedium, isCaption] = [MEDIA.has(known), CAPTIONS.has(known)];
    if (index < last || !(isMedium || isCaption || attributes.includes('=') || closed.has(name))) continue;
    builder.append(html, { start: last, end: index });
    if (isCaption) builder.made(slash === '' ? '<figcaption>' : '</figcaption>');
    last = index + tag.length;
    if (isMedium && slash === '') last += addressSize(text, last, name);
  }
  return builder.append(html, { start: last, end: text.length }).finish();
}

/** Names of shortcodes that have a closing tag somewhere. */
function closedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, slash, name] of text.matchAll(SHORTCODE)) if (slash !== '') names.add(name!);
  return names;
}

/** Code units of the address between the tags of a medium; 0 when it has none, and where prose comes before a closing tag. */
function addressSize(text: string, from: number, name: string): number {
  const size = text.slice(from, from + LONGEST_ADDRESS).indexOf(`[/${name}]`);
  return size < 0 || /\S\s+\S/.test(text.slice(from, from + size)) ? 0 : size;
}
