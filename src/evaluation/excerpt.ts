import type { Span } from '../text/span.js';

/** A span of an article shown to people, and what it is: 'gold', 'found', 'cue', 'gold speaker'. */
export interface Layer extends Span {
  readonly name: string;
}

/** A stretch of an excerpt: its words, and the layers over them in the order given; white space is one space. */
export interface ExcerptPiece {
  readonly text: string;
  readonly layers: readonly string[];
}

/** Letters shown before and behind a layer. */
const AROUND = 90;
/** A longer stretch without a change of layers loses its middle. */
const LONGEST = 320;
const GAP = ' … ';

const isSpace = (text: string, offset: number): boolean => /\s/.test(text.charAt(offset));

/** Moves outward to the end of the word, so that none is cut. */
function wholeWords(text: string, start: number, end: number): Span {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from > 0 && !isSpace(text, from - 1)) from--;
  while (to < text.length && !isSpace(text, to)) to++;
  return { start: from, end: to };
}

function windowsOf(text: string, layers: readonly Layer[]): readonly Span[] {
  const windows: { start: number; end: number }[] = [];
  const inOrder = layers.toSorted((a, b) => a.start - b.start);
  for (const layer of inOrder) {
    const { start, end } = wholeWords(text, layer.start - AROUND, layer.end + AROUND);
    const last = windows.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else windows.push({ start, end });
  }
  return windows;
}

function shortened(words: string): string {
  const text = words.replaceAll(/\s+/g, ' ');
  if (text.length <= LONGEST) return text;
  const half = (LONGEST - GAP.length) >> 1;
  const [head, tail] = [text.slice(0, half), text.slice(-half)];
  return `${head.slice(0, head.lastIndexOf(' ') + 1).trim()}${GAP}${tail.slice(tail.indexOf(' ') + 1)}`;
}

function piecesOf(text: string, window: Span, layers: readonly Layer[]): readonly ExcerptPiece[] {
  const inside = layers.flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([window.start, ...inside, window.end])]
    .filter((offset) => offset >= window.start && offset <= window.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const over = layers.filter((layer) => layer.start <= start && end <= layer.end);
    return { text: shortened(text.slice(start, end)), layers: over.map(({ name }) => name) };
  });
}

/**
 * The layers in their context, cut wherever a layer begins or ends, so that layers may cross. What lies far from any
 * layer becomes ' … '.
 */
export function excerptOf(text: string, layers: readonly Layer[]): readonly ExcerptPiece[] {
  const gap: ExcerptPiece = { text: GAP, layers: [] };
  const windows = windowsOf(text, layers);
  return windows.flatMap((window, index) => {
    const opensText = index === 0 && window.start === 0;
    const closesText = index === windows.length - 1 && window.end === text.length;
    const pieces = piecesOf(text, window, layers);
    const before = opensText || index > 0 ? [] : [gap];
    return [...before, ...pieces, ...(closesText ? [] : [gap])];
  });
}
