import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { PARAGRAPH, QUOTE, SEGMENT } from '../../corpus/packed/layout.js';
import { firstWhere } from '../../corpus/paging/in-order.js';

/**
 * Where the parts of an article lie among its words. Words are numbered by place, from 0: those of the title first, then
 * those of each paragraph, one place left free behind every part so that no phrase reaches over. Part 0 is the title,
 * part 1 the first paragraph.
 */
export interface ArticlePlaces {
  /** The place at which each part starts, and that behind the last. */
  readonly partStarts: readonly number[];
  /** Of the paragraphs, as in their facts. */
  readonly kinds: readonly number[];
  readonly quotes: number;
  /** By the place at which they start. */
  readonly segments: readonly SegmentPlaces[];
}

/** A segment of a quote: its first place and the place behind its last. */
export interface SegmentPlaces {
  readonly quote: number;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A word of the text as read: its place, and where it stands. */
export interface PlacedWords {
  readonly places: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * @param partStarts place at which each part starts, and that behind the last part
 * @param words of the paragraphs, in order
 */
export function articlePlaces(
  { facts }: ArticleRecord,
  partStarts: readonly number[],
  words: PlacedWords,
): ArticlePlaces {
  const kinds = Array.from({ length: facts.count(PARAGRAPH) }, (_, row) => facts.at(PARAGRAPH.kind, row));
  const quotes = facts.count(QUOTE);
  const segments: SegmentPlaces[] = [];
  for (let quote = 0; quote < quotes; quote++) {
    const rows = facts.list(QUOTE, QUOTE.segments, quote, SEGMENT);
    for (let row = rows.from; row < rows.to; row++) {
      const [from, to] = [facts.at(SEGMENT.start, row), facts.at(SEGMENT.end, row)];
      const first = firstWhere(words.starts, (offset) => offset >= from);
      const behind = firstWhere(words.ends, (offset) => offset > to);
      const start = words.places[first] ?? 0;
      const end = behind > first ? words.places[behind - 1]! + 1 : start;
      segments.push({ quote, part: facts.at(SEGMENT.paragraph, row) + 1, start, end });
    }
  }
  return { partStarts, kinds, quotes, segments: segments.sort((a, b) => a.start - b.start) };
}
