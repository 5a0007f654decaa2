import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { originalSpan } from '../../text/offset-map.js';
import { parseHtml } from '../markup/parse-markup.js';

/** '&#8217;', '&rsquo;': what HTML and XML write for a letter. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** The letter of a reference that HTML knows; null for others. */
function letterOf(reference: string): string | null {
  const [node] = parseHtml(reference).children;
  return node?.kind === 'TEXT' && node.text !== reference ? node.text : null;
}

/**
 * The same text with the character references resolved that are left in it after its markup was read: documents that were written
 * twice ('&amp;#8217;'), and names that are HTML's and not XML's ('&mdash;'). What HTML does not know stays as it is.
 */
export function resolved(mapped: MappedText): MappedText {
  const { text } = mapped;
  if (!text.includes('&')) return mapped;
  const builder = new MappedTextBuilder();
  let start = 0;
  for (const { 0: reference, index } of text.matchAll(REFERENCE)) {
    const letter = letterOf(reference);
    if (letter === null) continue;
    builder.append(mapped, { start, end: index });
    const place = originalSpan(mapped.map, { start: index, end: index + reference.length });
    builder.instead(letter, place.start, place.end - place.start);
    start = index + reference.length;
  }
  return start === 0 ? mapped : builder.append(mapped, { start, end: text.length }).finish();
}
