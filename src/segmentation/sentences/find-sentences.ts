import type { Sentence } from '../../model/paragraph.js';
import { ROLE } from '../marks/passages.js';
import { goesOn, isTerminator } from './boundary.js';
import { formAt, hasGapBefore, type TokenView } from './token-view.js';

export interface FoundSentences {
  readonly sentences: readonly Sentence[];
  /** By token: index of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** Sentences tile the tokens of each paragraph; none crosses the end of its paragraph. */
export function findSentences(view: TokenView): FoundSentences {
  const { table } = view;
  const sentences: Sentence[] = [];
  const sentenceOf = new Int32Array(table.length);
  let from = 0;
  while (from < table.length) {
    const to = sentenceEnd(view, from);
    const paragraph = table.paragraphs[from]!;
    sentenceOf.fill(sentences.length, from, to);
    sentences.push(Object.freeze({ paragraph, start: table.starts[from]!, end: table.ends[to - 1]! }));
    from = to;
  }
  return { sentences: Object.freeze(sentences), sentenceOf };
}

/** Index behind the last token of the sentence that begins with token `from`. */
function sentenceEnd(view: TokenView, from: number): number {
  const { paragraphs, length } = view.table;
  const paragraph = paragraphs[from];
  let at = from;
  while (at < length && paragraphs[at] === paragraph) {
    const next = isTerminator(view, at) ? afterClosers(view, at + 1) : at + 1;
    const isLast = next >= length || paragraphs[next] !== paragraph;
    if (isLast || (isTerminator(view, at) && !goesOn(view, { from, stop: at, next }))) return next;
    at = next;
  }
  return at;
}

/** Closing marks and brackets belong to the sentence that they close. */
function afterClosers(view: TokenView, from: number): number {
  const { table, roles } = view;
  const paragraph = table.paragraphs[from - 1];
  let at = from;
  while (at < table.length && table.paragraphs[at] === paragraph) {
    const isBracket = /^[)\]}]$/.test(formAt(view, at)) && !hasGapBefore(view, at);
    if (roles[at] !== ROLE.CLOSING && !isBracket) break;
    at += 1;
  }
  return at;
}
