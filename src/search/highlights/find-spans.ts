import type { Span } from '../../text/span.js';
import { nearnessOfWord } from '../names/name-words.js';
import type { SoughtWord } from '../query/search-query.js';
import { eachWord } from '../words/each-word.js';
import { lettersOfUnits } from '../words/letters.js';

/** Where a text holds any of the phrases, in reading order; those that overlap are one. */
export function findSpans(text: string, phrases: readonly (readonly SoughtWord[])[]): Span[] {
  const words: (Span & { readonly word: string })[] = [];
  eachWord(text, lettersOfUnits(), 0, text.length, (word, start, end) => words.push({ word, start, end }));
  const spans = phrases.flatMap((phrase) =>
    words.flatMap(({ start }, first): Span[] => {
      const isThere = phrase.every((sought, offset) => {
        const word = words[first + offset]?.word;
        return word !== undefined && nearnessOfWord(word, sought) > 0;
      });
      return isThere ? [{ start, end: words[first + phrase.length - 1]!.end }] : [];
    }),
  );
  return united(spans.sort((a, b) => a.start - b.start));
}

/** @param spans by start */
function united(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}
