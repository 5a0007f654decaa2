import { findQuotationMark } from '../../text/quotation-marks.js';
import type { TokenTable } from '../tokens/token-table.js';
import { EDGE, type Mark } from './mark.js';

type Unfinished = { -readonly [Key in keyof Mark]: Mark[Key] };

/** The marks of each paragraph, in reading order; an empty list for a paragraph without any. */
export function findMarks(
  text: string,
  table: TokenTable,
  paragraphCount: number,
): readonly (readonly Mark[])[] {
  const found: Unfinished[][] = Array.from({ length: paragraphCount }, () => []);
  for (const token of table.marks) {
    const mark = markAt(text, table, token);
    if (mark !== undefined) found[table.paragraphs[token]!]!.push(mark);
  }
  for (const marks of found) lookPastNeighbours(marks);
  return found;
}

function markAt(text: string, table: TokenTable, token: number): Unfinished | undefined {
  const form = table.forms[token]!;
  const known = findQuotationMark(form);
  if (known === undefined) return undefined;
  const [start, end] = [table.starts[token]!, table.ends[token]!];
  const paragraph = table.paragraphs[token]!;
  const left = table.paragraphs[token - 1] === paragraph ? text.charCodeAt(start - 1) : EDGE;
  const right =
    token + 1 < table.length && table.paragraphs[token + 1] === paragraph ? text.charCodeAt(end) : EDGE;
  return { token, form, family: known.family, shape: known.shape, start, end, left, right };
}

/** Of “‘We both marks stand before the W, and behind whatever is before the first. */
function lookPastNeighbours(marks: Unfinished[]): void {
  for (let index = 1; index < marks.length; index += 1) {
    if (marks[index - 1]!.end === marks[index]!.start) marks[index]!.left = marks[index - 1]!.left;
  }
  for (let index = marks.length - 2; index >= 0; index -= 1) {
    if (marks[index]!.end === marks[index + 1]!.start) marks[index]!.right = marks[index + 1]!.right;
  }
}
