/**
 * Golden cases mark the text itself, so that an editor can check them by eye:
 *
 *     sentences   Mr. Webb left. ‖ Nobody saw him.
 *     tokens      Do·n't go·, Mr. Webb·!
 *     passages    He said ⟦“so ⟦‘be it’⟧”⟧ and ⟦“left.⟧°     ° never closed, → opened again in the next paragraph
 *     kinds       HEADLINE    | Gate stays shut
 *                 BODY        | The gate will stay shut.
 *
 * Each function takes the marked text, segments what is left without the marks and gives it back marked as
 * segmentation sees it: a case holds when the two are the same.
 */
import type { MarkedPassage, Segmentation } from '../../src/model/segmentation.js';
import { segment } from '../../src/segmentation/segment.js';
import { sliceOf } from '../../src/text/span.js';
import { rawText } from '../support/raw-text.js';

const segmented = (text: string): Segmentation => segment({ ...rawText(text), language: null });

export function markSentences(marked: string): string {
  const { text, sentences } = segmented(marked.replaceAll(' ‖ ', ' ').replaceAll('‖', ''));
  return sentences.reduce((printed, sentence, index) => {
    const before = text.slice(sentences[index - 1]?.end ?? 0, sentence.start);
    const border = index === 0 || sentences[index - 1]!.paragraph !== sentence.paragraph ? '' : ' ‖';
    const gap = before === '' && border !== '' ? '‖' : border + before;
    return printed + gap + sliceOf(text, sentence);
  }, '');
}

export function markTokens(marked: string): string {
  const { text, tokens } = segmented(marked.replaceAll('·', ''));
  let printed = '';
  for (let index = 0; index < tokens.length; index += 1) {
    const gap = index === 0 ? '' : text.slice(tokens.end(index - 1), tokens.start(index)) || '·';
    printed += gap + tokens.form(index);
  }
  return printed;
}

const suffixOf = ({ closed, continues }: MarkedPassage): string => (continues ? '→' : closed ? '' : '°');

export function markPassages(marked: string): string {
  const { text, passages } = segmented(marked.replace(/⟦|⟧[°→]?/g, ''));
  let printed = '';
  for (let at = 0; at <= text.length; at += 1) {
    for (const passage of passages.toReversed()) if (passage.end === at) printed += `⟧${suffixOf(passage)}`;
    for (const passage of passages) if (passage.start === at) printed += '⟦';
    printed += text[at] ?? '';
  }
  return printed;
}

const COLUMN = 12;

/** Lines without a kind belong to the paragraph above them; empty lines stay empty. */
export function markKinds(marked: string): string {
  const lines = marked.trim().split('\n');
  const { text, paragraphs } = segmented(lines.map((line) => line.replace(/^[^|]*\| ?/, '')).join('\n'));
  let lineStart = 0;
  const printed = text.split('\n').map((line) => {
    const paragraph = paragraphs.find(({ start }) => start >= lineStart && start < lineStart + line.length);
    lineStart += line.length + 1;
    return `${(paragraph?.kind ?? '').padEnd(COLUMN)}| ${line}`.trimEnd();
  });
  return printed.join('\n');
}

/** A case as `markKinds` prints it: indentation of the test file left out. */
export const kindsCase = (marked: string): string =>
  marked
    .trim()
    .split('\n')
    .map((line) =>
      line.replace(/^\s*(\S*)\s*\| ?/, (_, kind: string) => `${kind.padEnd(COLUMN)}| `).trimEnd(),
    )
    .join('\n');

export const diagnosticsOf = (text: string): readonly string[] =>
  segmented(text).diagnostics.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);
