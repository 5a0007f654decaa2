import type { ParagraphKind } from '../../model/paragraph.js';
import { type MappedText, verbatim } from '../../text/mapped-text.js';
import { LineWriter } from '../markup/line-writer.js';
import type { Column } from './columns.js';
import { lettersOf, type PdfLine } from './page-lines.js';

export interface PdfParagraph extends MappedText {
  readonly kind: ParagraphKind;
}

/** Of a line, what tells whether a paragraph begins with it. */
interface PlacedLine {
  readonly line: PdfLine;
  readonly column: Column;
  readonly isFirst: boolean;
}

const HEADING_SIZE = 1.15;
const LONGEST_HEADING = 300;
/** Sizes that differ less are one. */
const SAME_SIZE = 0.1;
/** In heights of letters. */
const INDENT = 0.8;
const PARAGRAPH_GAP = 1.4;
const ENDS_SENTENCE = /[.!?…:]["'”’»)\]]{0,3}$/;
const HYPHEN = /\p{L}[-\u00ad\u2010]$/u;

/** The size in which most letters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + lettersOf(line).length);
  }
  return [...letters].reduce((most, next) => (next[1] > most[1] ? next : most), [10, 0])[0];
}

/** Usual distance from a line to the next below it. */
function usualLeading(columns: readonly Column[]): number {
  const steps = columns
    .flatMap(({ lines }) =>
      lines.map((line, index) => (lines[index - 1]?.baseline ?? line.baseline) - line.baseline),
    )
    .filter((step) => step > 1)
    .sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 12;
}

/** The paragraphs of columns in reading order: told by gaps, indents, short last lines and the size of letters. */
export function pdfParagraphs(columns: readonly Column[]): readonly PdfParagraph[] {
  const lines = columns.flatMap(({ lines }) => lines);
  const [body, leading] = [bodySize(lines), usualLeading(columns)];
  const words = wordsOf(lines);
  const groups: PlacedLine[][] = [];
  for (const column of columns)
    column.lines.forEach((line, index) => {
      const placed = { line, column, isFirst: index === 0 };
      const before = groups.at(-1)?.at(-1);
      if (before !== undefined && goesOn(before, placed, leading)) groups.at(-1)!.push(placed);
      else groups.push([placed]);
    });
  const largest = lines.reduce((size, line) => Math.max(size, line.size), 0);
  let hasHeadline = false;
  return groups.flatMap((group) => {
    const written = joined(
      group.map(({ line }) => line),
      words,
    );
    if (written === null) return [];
    const size = group[0]!.line.size;
    const isHeading = size >= body * HEADING_SIZE && written.text.length <= LONGEST_HEADING;
    const isHeadline = isHeading && !hasHeadline && size >= largest * (1 - SAME_SIZE);
    hasHeadline ||= isHeadline;
    return [{ ...written, kind: isHeadline ? 'HEADLINE' : isHeading ? 'SUBHEADING' : 'BODY' }];
  });
}

/** True when a line is of the same paragraph as the one that is read before it. */
function goesOn(before: PlacedLine, next: PlacedLine, leading: number): boolean {
  const { size } = next.line;
  if (Math.abs(before.line.size - size) > SAME_SIZE * size) return false;
  const isIndented = next.line.left - next.column.left > INDENT * size;
  const wasIndented = before.line.left - before.column.left > INDENT * size;
  const endsSentence = ENDS_SENTENCE.test(lettersOf(before.line));
  if (next.isFirst) return !endsSentence && !isIndented;
  const step = before.line.baseline - next.line.baseline;
  if (step > PARAGRAPH_GAP * Math.max(leading, size)) return false;
  if (isIndented && !wasIndented) return false;
  const room = before.column.right - before.line.right;
  return !(endsSentence && room > 0.2 * (before.column.right - before.column.left));
}

/** Words and compounds of a document, in lower case. */
const wordsOf = (lines: readonly PdfLine[]): ReadonlySet<string> =>
  new Set(
    lines.flatMap(
      (line) =>
        lettersOf(line)
          .toLowerCase()
          .match(/\p{L}+(?:-\p{L}+)?/gu) ?? [],
    ),
  );

/** The text of lines; a word that a line end divided is put together. */
function joined(lines: readonly PdfLine[], words: ReadonlySet<string>): MappedText | null {
  const writer = new LineWriter();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const dropsHyphen = next !== undefined && isDivided(lettersOf(line), lettersOf(next), words);
    writeLine(writer, line, dropsHyphen);
    if (!dropsHyphen && !endsWithCompound(lettersOf(line), next)) writer.gap();
  });
  return writer.finish();
}

/** 'bridge-' and 'builder' where 'bridge-builder' is a word of its own: the hyphen stays, without a space. */
const endsWithCompound = (letters: string, next: PdfLine | undefined): boolean =>
  next !== undefined && HYPHEN.test(letters) && /^\p{Ll}/u.test(lettersOf(next));

/** True when a hyphen at the end of a line stands for nothing: 'gov-' and 'ernment', unless the document writes 'gov-ernment' elsewhere. */
function isDivided(letters: string, next: string, words: ReadonlySet<string>): boolean {
  if (!HYPHEN.test(letters) || !/^\p{Ll}/u.test(next)) return false;
  const [first] = /\p{L}+.$/u.exec(letters)!;
  const [second] = /^\p{L}+/u.exec(next)!;
  const [whole, compound] = [`${first.slice(0, -1)}${second}`, `${first.slice(0, -1)}-${second}`];
  return words.has(whole.toLowerCase()) || !words.has(compound.toLowerCase());
}

function writeLine(writer: LineWriter, { items, size }: PdfLine, dropsHyphen: boolean): void {
  items.forEach(({ text, offset, left }, index) => {
    const before = items[index - 1];
    if (before !== undefined && left - before.right > size * 0.15) writer.gap();
    const isLast = index === items.length - 1;
    const trimmed = text.trimEnd();
    writer.text(verbatim(isLast && dropsHyphen ? trimmed.slice(0, -1) : text, offset));
  });
}
