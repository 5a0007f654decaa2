import { TAGS, type TaggedWords } from '../../learning/words/tagged-words.js';
import { PADDING, TRAITS } from '../../learning/words/word-columns.js';
import type { TokenRange, View } from '../view.js';
import { mentionColumns } from './mention-classes.js';
import { distancesAhead, distancesBack } from './neighbours.js';
import { type RuleHints, ruleHintsOf } from './rule-hints.js';

/** Where a token stands to the outermost quotation marks. */
export const QUOTED = { OUTSIDE: 0, INSIDE: 1, OPENING: 2, CLOSING: 3 } as const;

/**
 * How many of something stand before each token: `counts[j] - counts[i]` of them are in the tokens i to j - 1.
 * One entry more than there are tokens.
 */
export type Counts = Int32Array;

/** A text as the models of quotation read it: columns over tokens, nothing that depends on a cue. */
export interface Prose {
  readonly view: View;
  readonly words: TaggedWords;
  readonly length: number;
  /** By token: index of its sentence, of its paragraph, of its passage in marks (-1 for none). */
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  readonly passage: Int32Array;
  /** By token: codes of QUOTED, padded by PADDING like the columns of `words`. */
  readonly quoted: Uint8Array;
  readonly commas: Counts;
  /** Finite verbs, participles and modals. */
  readonly verbs: Counts;
  /** Opening and closing marks of outermost passages. */
  readonly marks: Counts;
  readonly letters: Counts;
  /** Opening less closing brackets. */
  readonly brackets: Counts;
  /** By token: tokens to the nearest mark of the paragraph, to the left and to the right; FAR where there is none near. */
  readonly markBack: Uint8Array;
  readonly markAhead: Uint8Array;
  /** By token: tokens to the next "that" of the sentence. */
  readonly thatAhead: Uint8Array;
  readonly hints: RuleHints;
  /** By token: what recognition saw there, 0 for nothing; see mention-classes.ts. */
  readonly mentions: Uint8Array;
  /** By token: class of the nearest mention of the sentence, to the left and to the right; 0 for none. */
  readonly mentionBack: Uint8Array;
  readonly mentionAhead: Uint8Array;
}

const VERB_TAGS = new Set(['VBD', 'VBN', 'VBZ', 'VBP', 'VB', 'MD'].map((tag) => TAGS.indexOf(tag as 'VB')));

export const IS_VERB = Uint8Array.from(TAGS, (_, code) => (VERB_TAGS.has(code) ? 1 : 0));

function countsOf(length: number, weigh: (token: number) => number): Counts {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = counts[i]! + weigh(i);
  return counts;
}

function quotedColumn({ tokens, passages }: View): Uint8Array {
  const quoted = new Uint8Array(tokens.length + 2 * PADDING);
  for (const { from, to, passage } of passages) {
    quoted.fill(QUOTED.INSIDE, from + PADDING, to + PADDING);
    quoted[from + PADDING] = QUOTED.OPENING;
    if (passage.closed) quoted[to - 1 + PADDING] = QUOTED.CLOSING;
  }
  return quoted;
}

function columnOf(length: number, read: (token: number) => number): Int32Array {
  const column = new Int32Array(length);
  for (let token = 0; token < length; token++) column[token] = read(token);
  return column;
}

const bracketOf = (form: string): number => (form === '(' ? 1 : form === ')' ? -1 : 0);

export function proseOf(view: View, words: TaggedWords): Prose {
  const { tokens } = view;
  const { length } = tokens;
  const quoted = quotedColumn(view);
  const sentence = columnOf(length, (token) => tokens.sentence(token));
  const paragraph = columnOf(length, (token) => tokens.paragraph(token));
  const isMark = (token: number) => quoted[token + PADDING]! >= QUOTED.OPENING;
  const isWord = (token: number) => (words.traits[token + PADDING]! & (TRAITS.LETTER | TRAITS.DIGIT)) !== 0;
  return {
    view,
    words,
    length,
    sentence,
    paragraph,
    passage: view.passageAt,
    quoted,
    commas: countsOf(length, (token) => (tokens.form(token) === ',' ? 1 : 0)),
    verbs: countsOf(length, (token) => IS_VERB[words.tags[token + PADDING]!]!),
    marks: countsOf(length, (token) => (isMark(token) ? 1 : 0)),
    letters: countsOf(length, (token) => (isWord(token) ? tokens.end(token) - tokens.start(token) : 0)),
    brackets: countsOf(length, (token) => bracketOf(tokens.form(token))),
    markBack: distancesBack(length, paragraph, isMark),
    markAhead: distancesAhead(length, paragraph, isMark),
    thatAhead: distancesAhead(length, sentence, (token) => tokens.lower(token) === 'that'),
    hints: ruleHintsOf(view),
    ...mentionColumns(view, sentence),
  };
}

export const isWordAt = ({ words }: Prose, token: number): boolean =>
  (words.traits[token + PADDING]! & (TRAITS.LETTER | TRAITS.DIGIT)) !== 0;

const NOWHERE: TokenRange = { from: 0, to: 0 };

export const sentenceRange = ({ view, sentence }: Prose, token: number): TokenRange =>
  view.sentences[sentence[token] ?? -1] ?? NOWHERE;

export const paragraphRange = ({ view, paragraph }: Prose, token: number): TokenRange =>
  view.paragraphs[paragraph[token] ?? -1] ?? NOWHERE;
