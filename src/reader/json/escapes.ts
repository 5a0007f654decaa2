import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import type { JsonString } from './json-value.js';

/** https://www.rfc-editor.org/rfc/rfc8259#section-7 */
const SHORT: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

const HEX = /^[\da-f]{4}$/i;

/** What the escape at a backslash stands for; null when it is none. */
export function escapeAt(
  source: string,
  at: number,
): { readonly letter: string; readonly size: number } | null {
  const letter = SHORT[source[at + 1] ?? ''];
  if (letter !== undefined) return { letter, size: 2 };
  if (source[at + 1] !== 'u') return null;
  const digits = source.slice(at + 2, at + 6);
  if (!HEX.test(digits)) return null;
  return { letter: String.fromCharCode(Number.parseInt(digits, 16)), size: 6 };
}

/** The text of a string, leading back to the document; an escape leads back as a whole. */
export function mappedText(source: string, { span }: JsonString): MappedText {
  const builder = new MappedTextBuilder();
  const end = span.end - 1;
  let start = span.start + 1;
  for (let at = source.indexOf('\\', start); at >= 0 && at < end; at = source.indexOf('\\', start)) {
    const { letter, size } = escapeAt(source, at)!;
    builder.verbatim(source.slice(start, at), start).instead(letter, at, size);
    start = at + size;
  }
  return builder.verbatim(source.slice(start, end), start).finish();
}
