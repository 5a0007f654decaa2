/**
 * Gold and finds written into one text, so that a person can check them by eye: the gold marked with `[q1 ...]` and
 * `[speaker1 ...]`, the finds given by their words.
 */
import type { GoldQuote } from '../../src/evaluation/gold/gold-article.js';
import type { QuoteEntry } from '../../src/evaluation/predictions.js';
import { type MarkedText, parseMarked } from '../support/marked-text.js';

interface FoundSpec {
  readonly words: string;
  readonly type?: string;
  readonly speaker?: string;
  readonly name?: string;
  readonly confidence?: number;
}

function pieceOf(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length, text: words };
}

/** @param names of the speakers, by the number of the quote */
export function goldQuotes(
  { text, marks }: MarkedText,
  names: Readonly<Record<number, string>> = {},
): GoldQuote[] {
  const numbers = [...new Set(marks.flatMap(({ quotes }) => quotes))];
  return numbers.map((number) => {
    const own = marks.filter(({ quotes }) => quotes.includes(number));
    const segments = own.filter(({ role }) => role === 'q').map(({ start, end }) => ({ start, end }));
    const speaker = own.find(({ role }) => role === 'speaker');
    const isDirect = /[“"]$/.test(text.slice(0, segments[0]!.start));
    return {
      start: segments[0]!.start,
      end: segments.at(-1)!.end,
      segments,
      type: isDirect ? 'direct' : 'indirect',
      kind: 'speech',
      speaker: speaker === undefined ? null : { start: speaker.start, end: speaker.end },
      name: names[number] ?? null,
    };
  });
}

export function foundQuotes(text: string, ...specs: readonly FoundSpec[]): QuoteEntry[] {
  return specs.map(({ words, type, speaker, name, confidence }, index) => ({
    quoteId: `q${index + 1}`,
    ...pieceOf(text, words),
    type: type ?? 'indirect',
    cue: null,
    speaker: speaker === undefined ? null : pieceOf(text, speaker),
    speaker_canonical: name ?? null,
    source: null,
    confidence: confidence ?? 0.9,
  }));
}

export { parseMarked };
