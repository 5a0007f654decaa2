import type { ParagraphKind } from '../../model/paragraph.js';
import { type MappedText, MappedTextBuilder } from '../../text/mapped-text.js';
import { isControl } from './control.js';
import type { WireLine } from './wire-line.js';
import { isByline } from './wire-preamble.js';

export type WireParagraph = MappedText & { readonly kind: ParagraphKind };

/** What follows is for editors. */
const NOT_FOR_PUBLICATION =
  /^(?:# ?notebook\b|\* ?\* ?\*|the following information is not (?:intended )?for publication)/i;

/** '041230 Mar 21', 'nwr lo bw': who sent it and when. */
const SIGN_OFF =
  /^(?:\d{6}(?: gmt)? [a-z]{3} \d{2}|[a-z]{2,4}(?:\/[a-z]{2,4})*(?: [a-z]{2,4}){1,6}|-?30-?|#{2,}|ends?)$/;

/** The same words with controls that stand among them read as what they are: nothing, or a space between two words. */
function wordsOf(builder: MappedTextBuilder, { text, start }: WireLine): void {
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isControl(text[at]!)) continue;
    builder.verbatim(text.slice(from, at), start + from);
    from = at + 1;
  }
}

/** Lines that were broken by their length are one again. */
export function joined(lines: readonly WireLine[]): MappedText {
  const builder = new MappedTextBuilder();
  let last: WireLine | null = null;
  for (const line of lines) {
    if (last !== null) builder.instead(' ', last.end, line.start - last.end);
    wordsOf(builder, line);
    last = line;
  }
  return builder.finish();
}

/** Blank lines part paragraphs, and an indented line begins one. */
function grouped(lines: readonly WireLine[]): readonly (readonly WireLine[])[] {
  const groups: WireLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line.text === '') isOpen = false;
    else if (isOpen && line.indent < 2) groups.at(-1)!.push(line);
    else {
      groups.push([line]);
      isOpen = true;
    }
  }
  return groups;
}

function kindOf(text: string, isFirst: boolean): ParagraphKind {
  if (SIGN_OFF.test(text)) return 'BOILERPLATE';
  return isFirst && text.length < 100 && isByline(text) ? 'BYLINE' : 'BODY';
}

/** The paragraphs of a text, what is not for publication told apart. */
export function wireParagraphs(lines: readonly WireLine[]): readonly WireParagraph[] {
  let isForEditors = false;
  return grouped(lines).map((group, index) => {
    const mapped = joined(group);
    isForEditors ||= NOT_FOR_PUBLICATION.test(mapped.text);
    return { ...mapped, kind: isForEditors ? 'BOILERPLATE' : kindOf(mapped.text, index === 0) };
  });
}
