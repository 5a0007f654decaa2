/** How far before the declaration may be what does not belong there: blank lines, warnings of the program that wrote the feed. */
const JUNK = 2048;

/**
 * The first start tag of an XML document, from '<' on to '>' or the end of the sample: what stands before it (declaration,
 * comments, document type, junk before the declaration) is passed over. Empty when there is none, and when letters come first.
 */
export function firstTag(text: string): string {
  let at = Math.max(text.slice(0, JUNK).indexOf('<?xml'), 0);
  for (;;) {
    const next = text.indexOf('<', at);
    if (next < 0 || text.slice(at, next).trim() !== '') return '';
    at = next;
    if (/[a-z_]/i.test(text[at + 1] ?? '')) return tagAt(text, at);
    at = behind(text, at);
  }
}

/** Behind a comment, a declaration, an instruction. */
function behind(text: string, at: number): number {
  const [close, length] = closing(text, at);
  const end = text.indexOf(close, at);
  return end < 0 ? text.length : end + length;
}

function closing(text: string, at: number): readonly [string, number] {
  if (text.startsWith('<!--', at)) return ['-->', 3];
  if (text.startsWith('<?', at)) return ['?>', 2];
  if (/^<!doctype[^>[]*\[/i.test(text.slice(at, at + JUNK))) return [']>', 2];
  return ['>', 1];
}

function tagAt(text: string, at: number): string {
  const end = text.indexOf('>', at);
  return text.slice(at, end < 0 ? undefined : end + 1);
}
