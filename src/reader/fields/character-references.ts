import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { originalSpan } from '../../text/offset-map.js';
import { parseHtml } from '../markup/parse-markup.js';

const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** How often a reference may have been escaped: '&amp;amp;#8217;' is three times. */
const ROUNDS = 3;

/** What one reference stands for; itself when it stands for nothing. */
export function letterOf(reference: string): string {
  const [text] = parseHtml(reference).children;
  return text?.kind === 'TEXT' ? text.text : reference;
}

/**
 * Reads the character references of HTML that are left in a text whose markup was read already: someone has escaped it once too
 * often ('&amp;#8217;').
 */
export function referencesRead(text: string): string {
  let read = text;
  for (let round = 0; round < ROUNDS && read.includes('&'); round++) {
    const next = read.replace(REFERENCE, letterOf);
    if (next === read) break;
    read = next;
  }
  return read;
}

/** The same for a text that leads back to an original. */
export function mappedReferencesRead(mapped: MappedText): MappedText {
  if (!mapped.text.includes('&')) return mapped;
  let read = mapped;
  for (let round = 0; round < ROUNDS; round++) {
    const next = readOnce(read);
    if (next === read) break;
    read = next;
  }
  return read;
}

function readOnce(mapped: MappedText): MappedText {
  const builder = new MappedTextBuilder();
  let start = 0;
  for (const { 0: reference, index } of mapped.text.matchAll(REFERENCE)) {
    const [letter, end] = [letterOf(reference), index + reference.length];
    if (letter === reference) continue;
    const place = originalSpan(mapped.map, { start: index, end });
    builder.append(mapped, { start, end: index }).instead(letter, place.start, place.end - place.start);
    start = end;
  }
  return start === 0 ? mapped : builder.append(mapped, { start, end: mapped.text.length }).finish();
}
