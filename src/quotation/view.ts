import type { Mention } from '../model/mention.js';
import type { MarkedPassage, Segmentation } from '../model/segmentation.js';
import type { Tokens } from '../model/tokens.js';

/** A run of tokens, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A marked passage in tokens: `from` is the opening mark, `to` lies behind the closing one. */
export interface PassageRange extends TokenRange {
  readonly passage: MarkedPassage;
}

/** What the rules of quotation read: tokens, and by token what mention and what passage it lies in. */
export interface View {
  readonly segmentation: Segmentation;
  readonly text: string;
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  /** Outermost passages only, in reading order. */
  readonly passages: readonly PassageRange[];
  /** By token: index into `mentions`, -1 where there is none. */
  readonly mentionAt: Int32Array;
  /** By token: index into `passages`, -1 outside of marks. */
  readonly passageAt: Int32Array;
  /** By sentence: its tokens. */
  readonly sentences: readonly TokenRange[];
  /** By paragraph: its tokens. */
  readonly paragraphs: readonly TokenRange[];
}

function paint(column: Int32Array, { from, to }: TokenRange, value: number): void {
  column.fill(value, from, to);
}

const rangesOf = (tokens: Tokens, spans: readonly { start: number; end: number }[]): TokenRange[] =>
  spans.map(({ start, end }) => ({ from: tokens.at(start), to: tokens.at(end - 1) + 1 }));

export function viewOf(segmentation: Segmentation, mentions: readonly Mention[]): View {
  const { tokens, text } = segmentation;
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  const passageAt = new Int32Array(tokens.length).fill(-1);
  rangesOf(tokens, mentions).forEach((range, index) => {
    paint(mentionAt, range, index);
  });
  const outermost = segmentation.passages.filter((passage) => passage.depth === 0);
  const passages = rangesOf(tokens, outermost).map((range, index) => ({
    ...range,
    passage: outermost[index]!,
  }));
  passages.forEach((range, index) => {
    paint(passageAt, range, index);
  });
  return {
    segmentation,
    text,
    tokens,
    mentions,
    passages,
    mentionAt,
    passageAt,
    sentences: rangesOf(tokens, segmentation.sentences),
    paragraphs: rangesOf(tokens, segmentation.paragraphs),
  };
}

/** What runs on for longer is no sentence that anybody wrote: looking so far around keeps the work linear. */
const FARTHEST = 200;

/** The sentence that a token stands in, or as much of it as stands near the token. */
export function sentenceOf(view: View, token: number): TokenRange {
  const sentence = view.sentences[view.tokens.sentence(token)];
  if (!sentence) return { from: token, to: token };
  if (sentence.to - sentence.from <= FARTHEST) return sentence;
  return { from: Math.max(sentence.from, token - FARTHEST), to: Math.min(sentence.to, token + FARTHEST) };
}

export const paragraphOf = (view: View, token: number): TokenRange =>
  view.paragraphs[view.tokens.paragraph(token)] ?? { from: token, to: token };

export const passageOf = (view: View, token: number): PassageRange | undefined =>
  view.passages[view.passageAt[token] ?? -1];

export const mentionOf = (view: View, token: number): number => view.mentionAt[token] ?? -1;
