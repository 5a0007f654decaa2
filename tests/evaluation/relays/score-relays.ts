/**
 * Judges relays by hand-made annotations: who passed the words of a quote on, given that the quote was found.
 * docs/annotation/relays.md says what a relay is.
 */
import { overlaps, type Span } from '../../../src/text/span.js';

const RELAY_KINDS = [
  'AGENCY',
  'BROADCASTER',
  'NEWSPAPER',
  'SOCIAL_NETWORK',
  'DOCUMENT',
  'INTERVIEW',
  'SPOKESPERSON',
  'OTHER',
] as const;
export type RelayKind = (typeof RELAY_KINDS)[number];

interface Relay extends Span {
  readonly kind: RelayKind;
}

/** A quote as the gold has it. `pieces` may each be found alone; one that is not `judged` counts neither way. */
export interface GoldQuote {
  readonly pieces: readonly Span[];
  readonly relay: Relay | null;
  readonly judged: boolean;
}

export interface FoundQuote {
  readonly segments: readonly Span[];
  /** The words that name the relay. */
  readonly relay: Span | null;
}

/** A gold quote and what was found for it; `found` is null where no quote has half of its words. */
export interface Judgement {
  readonly gold: GoldQuote;
  readonly found: FoundQuote | null;
  /** True when both name a relay and the namings share a letter. */
  readonly agree: boolean;
}

/** Percent, 0 to 100; 0 where nothing could be right. */
export interface RelayScores {
  /** Annotated relays, and those among them whose quote was found. */
  readonly annotated: number;
  readonly reachable: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const ENOUGH = 0.5;

function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) if (LETTER.test(text[at]!)) letters.add(at);
  }
  return letters;
}

/** Letters in both as a share of the letters in either. */
function jaccard(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [lettersIn(text, a), lettersIn(text, b)];
  let both = 0;
  for (const letter of left) if (right.has(letter)) both++;
  return both / (left.size + right.size - both || 1);
}

/** The best agreement of all words with all words, or of one piece with one segment. */
function likeness(text: string, { pieces }: GoldQuote, { segments }: FoundQuote): number {
  let best = jaccard(text, pieces, segments);
  for (const piece of pieces) {
    for (const segment of segments) {
      if (overlaps(piece, segment)) best = Math.max(best, jaccard(text, [piece], [segment]));
    }
  }
  return best;
}

/** Pairs gold and found quotes one to one, best first, at a Jaccard of letters of a half or more. */
function pairs(
  text: string,
  gold: readonly GoldQuote[],
  found: readonly FoundQuote[],
): ReadonlyMap<GoldQuote, FoundQuote> {
  const candidates = gold
    .flatMap((wanted) => found.map((quote) => ({ wanted, quote, likeness: likeness(text, wanted, quote) })))
    .filter((candidate) => candidate.likeness >= ENOUGH)
    .toSorted((a, b) => b.likeness - a.likeness);
  const chosen = new Map<GoldQuote, FoundQuote>();
  const used = new Set<FoundQuote>();
  for (const { wanted, quote } of candidates) {
    if (chosen.has(wanted) || used.has(quote)) continue;
    chosen.set(wanted, quote);
    used.add(quote);
  }
  return chosen;
}

/** One judgement for each gold quote that is to be judged, in the order of the gold. */
export function scoreRelays(
  text: string,
  gold: readonly GoldQuote[],
  found: readonly FoundQuote[],
): readonly Judgement[] {
  const pairing = pairs(text, gold, found);
  return gold
    .filter(({ judged }) => judged)
    .map((quote) => {
      const match = pairing.get(quote) ?? null;
      const agree = Boolean(quote.relay && match?.relay && overlaps(quote.relay, match.relay));
      return { gold: quote, found: match, agree };
    });
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Precision over relays given to quotes that match gold ones, recall over annotated relays of quotes found. */
export function relayScores(judgements: readonly Judgement[]): RelayScores {
  const matched = judgements.filter(({ found }) => found !== null);
  const annotated = judgements.filter(({ gold }) => gold.relay).length;
  const reachable = matched.filter(({ gold }) => gold.relay).length;
  const found = matched.filter((judgement) => judgement.found?.relay).length;
  const right = matched.filter(({ agree }) => agree).length;
  return {
    annotated,
    reachable,
    found,
    right,
    precision: percent(right, found),
    recall: percent(right, reachable),
    f1: percent(2 * right, found + reachable),
  };
}

/** Of each kind that is annotated: how many relays, of how many the quote was found, how many are right. */
export function recallByKind(judgements: readonly Judgement[]): ReadonlyMap<RelayKind, RelayScores> {
  const byKind = RELAY_KINDS.map((kind): [RelayKind, Judgement[]] => [
    kind,
    judgements.filter(({ gold }) => gold.relay?.kind === kind),
  ]);
  return new Map(byKind.filter(([, own]) => own.length > 0).map(([kind, own]) => [kind, relayScores(own)]));
}
