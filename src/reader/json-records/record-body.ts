import { PARAGRAPH_KINDS, type Paragraph, type ParagraphKind } from '../../model/paragraph.js';
import type { MappedText } from '../../text/mapped-text.js';
import { htmlBody, trimmed } from '../item/bodies.js';
import type { Body } from '../item/item.js';
import { mappedText } from '../json/escapes.js';
import type { JsonObject, JsonString, JsonValue } from '../json/json-value.js';
import { listed, objectOf, stringMember } from '../json/members.js';
import { laidTogether } from '../markup/blocks.js';

/** Members whose text is HTML. */
const HTML_NAMES = ['body_html', 'content_html', 'bodyHtml', 'contentHtml', 'html'];

interface ListedParagraph {
  readonly kind: ParagraphKind;
  readonly string: JsonString;
}

const kindOf = (word: string | undefined): ParagraphKind =>
  PARAGRAPH_KINDS.find((kind) => kind === word?.toUpperCase()) ?? 'BODY';

/** `[{"kind": "BODY", "text": "..."}]` or `["..."]`; what is neither is no paragraph. */
function listedParagraphs(values: readonly JsonValue[]): readonly ListedParagraph[] {
  return values.flatMap((value) => {
    if (value.kind === 'STRING') return [{ kind: 'BODY', string: value }];
    const [object] = [objectOf(value)];
    const string = object && stringMember(object, 'text');
    return object && string ? [{ kind: kindOf(stringMember(object, 'kind')?.text), string }] : [];
  });
}

/** The paragraphs as spans of the text, if the text consists of them; else null. */
function placedIn(text: string, listedOnes: readonly ListedParagraph[]): readonly Paragraph[] | null {
  const paragraphs: Paragraph[] = [];
  let last = 0;
  for (const { kind, string } of listedOnes) {
    const words = string.text.trim();
    if (words === '') continue;
    const gap = /\S/g;
    gap.lastIndex = last;
    const start = gap.exec(text)?.index ?? text.length;
    if (!text.startsWith(words, start)) return null;
    last = start + words.length;
    paragraphs.push(Object.freeze({ kind, start, end: last }));
  }
  return paragraphs.length > 0 && text.slice(last).trim() === '' ? Object.freeze(paragraphs) : null;
}

function laid(listedOnes: readonly ListedParagraph[], source: string): Body | null {
  const blocks = listedOnes
    .map(({ kind, string }) => ({ kind, ...trimmed(mappedText(source, string)) }))
    .filter(({ text }) => text !== '');
  return blocks.length === 0 ? null : laidTogether(blocks);
}

/** A text as it stands, with the paragraphs that are listed beside it where they are its own. */
function bodyAsIs(mapped: MappedText, listedOnes: readonly ListedParagraph[]): Body {
  return { mapped, paragraphs: placedIn(mapped.text, listedOnes) };
}

const anyString = ({ members }: JsonObject, names: readonly string[]): JsonString | null => {
  for (const name of names) {
    const value = members.get(name);
    if (value?.kind === 'STRING') return value;
  }
  return null;
};

/**
 * The text of a record: a string as it stands, HTML, or a list of paragraphs; null where there is none.
 * @param names of the members that may hold the text
 */
export function recordBody(object: JsonObject, names: readonly string[], source: string): Body | null {
  const paragraphs = listedParagraphs(listed(object, 'paragraphs'));
  const string = stringMember(object, ...names);
  if (string !== null) return bodyAsIs(mappedText(source, string), paragraphs);
  const html = stringMember(object, ...HTML_NAMES);
  if (html !== null) return htmlBody(mappedText(source, html));
  const parted = names.find((name) => object.members.get(name)?.kind === 'LIST');
  const listedOnes = parted === undefined ? paragraphs : listedParagraphs(listed(object, parted));
  const blank = anyString(object, names);
  return laid(listedOnes, source) ?? (blank && bodyAsIs(mappedText(source, blank), []));
}
