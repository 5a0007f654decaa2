import { overlaps } from '../../text/span.js';
import type { GoldQuote } from '../gold/gold-article.js';
import type { QuoteEntry } from '../predictions.js';
import { exactKey } from './exact-key.js';
import { matchOneToOne, type Pair } from './match.js';
import { coverage, jaccard, type Overlap, overlapsOf } from './overlaps.js';
import { sameName } from './same-name.js';

/**
 * What became of one gold quote:
 * - exact: found with the same span, punctuation and quotation marks at its ends aside
 * - jaccard80: found with a Jaccard of letters and digits of 0.8 or more
 * - ggt30, ggt80: more than that share of its letters was found (Gender Gap Tracker)
 * - endToEnd: jaccard80 and the right name of the speaker, or the right mention where the gold has no name
 */
export const QUOTE_MEASURES = ['exact', 'jaccard80', 'ggt30', 'ggt80', 'endToEnd'] as const;
export type QuoteMeasure = (typeof QUOTE_MEASURES)[number];

/** Null where it is not asked: the gold has no speaker (no name), or nothing with a Jaccard of 0.5 was found. */
export type SpeakerMeasure = 'speaker' | 'canonical';

export interface QuoteOutcome
  extends Readonly<Record<QuoteMeasure, boolean>>,
    Readonly<Record<SpeakerMeasure, boolean | null>> {
  readonly gold: GoldQuote;
  /** The found quote that was matched with it; null when none shares a letter with it. */
  readonly found: QuoteEntry | null;
  /** 0 to 1 */
  readonly jaccard: number;
}

export interface JudgedQuotes {
  /** One for each gold quote, in the order of the gold. */
  readonly outcomes: readonly QuoteOutcome[];
  readonly found: readonly QuoteEntry[];
}

/** A good part of the quote was found, so that it makes sense to ask who speaks. */
const ENOUGH_FOR_SPEAKER = 0.5;
const HEADLINE = 0.8;

const sameMention = (gold: GoldQuote, found: QuoteEntry): boolean =>
  gold.speaker === null || found.speaker === null
    ? gold.speaker === found.speaker
    : overlaps(gold.speaker, found.speaker);

const rightName = (gold: GoldQuote, found: QuoteEntry): boolean =>
  sameName(gold.name, found.speaker_canonical ?? found.speaker?.text ?? null);

/** Indexes of gold quotes that a found quote equals, one to one. */
function exactMatches(text: string, gold: readonly GoldQuote[], found: readonly QuoteEntry[]): Set<number> {
  const left = new Map<string, number>();
  for (const entry of found) {
    const key = exactKey(text, [entry]);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const matched = gold.flatMap(({ segments }, index) => {
    const key = exactKey(text, segments);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [index] : [];
  });
  return new Set(matched);
}

function matchedBy(all: readonly Overlap[], scoreOf: (overlap: Overlap) => number): Map<number, Pair> {
  const candidates = all.map((overlap) => ({ ...overlap, score: scoreOf(overlap) }));
  return new Map(matchOneToOne(candidates).map((pair) => [pair.gold, pair]));
}

function speakerOutcome(gold: GoldQuote, found: QuoteEntry | null, score: number) {
  const asked = found !== null && score >= ENOUGH_FOR_SPEAKER;
  const speaker = asked && gold.speaker !== null ? sameMention(gold, found) : null;
  const canonical = asked && gold.name !== null ? rightName(gold, found) : null;
  const right = found !== null && (gold.name === null ? sameMention(gold, found) : rightName(gold, found));
  return { speaker, canonical, endToEnd: score >= HEADLINE && right };
}

/** Matches the found quotes of one article with those of the gold, one to one, best overlap first. */
export function judgeQuotes(
  text: string,
  gold: readonly GoldQuote[],
  found: readonly QuoteEntry[],
): JudgedQuotes {
  const all = overlapsOf(
    text,
    gold,
    found.map((entry) => ({ segments: [entry] })),
  );
  const exact = exactMatches(text, gold, found);
  const [byJaccard, byCoverage] = [matchedBy(all, jaccard), matchedBy(all, coverage)];
  const outcomes = gold.map((quote, index): QuoteOutcome => {
    const pair = byJaccard.get(index);
    const match = pair === undefined ? null : found[pair.found]!;
    const [score, covered] = [pair?.score ?? 0, byCoverage.get(index)?.score ?? 0];
    return {
      gold: quote,
      found: match,
      jaccard: score,
      exact: exact.has(index),
      jaccard80: score >= HEADLINE,
      ggt30: covered > 0.3,
      ggt80: covered > 0.8,
      ...speakerOutcome(quote, match, score),
    };
  });
  return { outcomes, found };
}
