import { type MappedText, MappedTextBuilder } from '../../../text/mapped-text.js';
import { descendants } from '../../markup/descendants.js';
import type { MarkupElement } from '../../markup/markup-node.js';

const JSON_LD = 'application/ld+json';
const MEMBER = /"articleBody"\s{0,20}:\s{0,20}"/g;

const isJsonLd = ({ name, attributes: { type } }: MarkupElement): boolean =>
  name === 'script' && type !== undefined && type.trim().toLowerCase().startsWith(JSON_LD);

/** The text of the article as a page's JSON-LD tells it, JSON's escapes resolved; the longest of several, null when there is none. */
export function toldBody(root: MarkupElement): MappedText | null {
  let longest: MappedText | null = null;
  for (const element of descendants(root)) {
    if (!isJsonLd(element)) continue;
    for (const body of bodiesIn(element)) if (body.text.length > (longest?.text.length ?? 0)) longest = body;
  }
  return longest;
}

/** Read without a parser of JSON, as many a page's JSON is broken elsewhere. */
function* bodiesIn({ children }: MarkupElement): Generator<MappedText> {
  for (const child of children) {
    if (child.kind === 'ELEMENT') continue;
    const { text } = child;
    let end = 0;
    for (const { 0: member, index } of text.matchAll(MEMBER)) {
      if (index < end) continue;
      const string = jsonString(text, index + member.length, child.map.originals[0]!);
      end = string.end;
      yield string.body;
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', b: ' ', f: ' ' };
const PIECE = /[^"\\]+|\\u[\dA-Fa-f]{4}|\\[\s\S]|"/y;

/** @param start in `text`, behind the quotation mark @param origin of the first letter of `text` in the source */
function jsonString(text: string, start: number, origin: number): { body: MappedText; end: number } {
  const builder = new MappedTextBuilder();
  let end = start;
  PIECE.lastIndex = start;
  for (let found = PIECE.exec(text); found !== null && found[0] !== '"'; found = PIECE.exec(text)) {
    const [piece] = found;
    const at = origin + found.index;
    end = PIECE.lastIndex;
    if (!piece.startsWith('\\')) builder.verbatim(piece, at);
    else builder.instead(unescaped(piece), at, piece.length);
  }
  return { body: builder.finish(), end };
}

const unescaped = (written: string): string =>
  written.length === 6
    ? String.fromCharCode(Number.parseInt(written.slice(2), 16))
    : (ESCAPES[written[1]!] ?? written[1]!);
