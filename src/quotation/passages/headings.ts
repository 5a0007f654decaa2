import { type Statement, startOf } from '../statement.js';
import { isWord } from '../token-shape.js';
import { type PassageRange, paragraphOf, type TokenRange, type View } from '../view.js';

const HEADINGS = /^(?:HEADLINE|SUBHEADING)$/;
/** Words are compared by so many first letters: 'isolated' and 'isolate', 'closing' and 'closed'. */
const STEM = 5;
/** A cautious guess: gold data hold next to none. */
const HEADING_CONFIDENCE = 0.3;

const kindAt = (view: View, token: number): string =>
  view.segmentation.paragraphs[view.tokens.paragraph(token)]?.kind ?? 'BODY';

function stemsOf(view: View, { from, to }: TokenRange): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let i = from; i < to; i++)
    if (isWord(view.tokens, i) && view.tokens.lower(i).length >= STEM)
      stems.add(view.tokens.lower(i).slice(0, STEM));
  return stems;
}

/** The text that a heading stands over: up to the next heading of any rank. */
function sectionUnder(view: View, token: number): TokenRange {
  const first = view.tokens.paragraph(token) + 1;
  let last = first;
  while (last < view.paragraphs.length && !HEADINGS.test(view.segmentation.paragraphs[last]?.kind ?? ''))
    last++;
  return {
    from: paragraphOf(view, token).to,
    to: view.paragraphs[last - 1]?.to ?? paragraphOf(view, token).to,
  };
}

function sharedStems(view: View, stems: ReadonlySet<string>, { pieces }: Statement): number {
  let shared = 0;
  for (const piece of pieces) for (const stem of stemsOf(view, piece)) if (stems.has(stem)) shared++;
  return shared;
}

/** Index of the first statement that starts at or after a token; statements come in reading order. */
function firstFrom(cued: readonly Statement[], token: number): number {
  let [low, high] = [0, cued.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(cued[middle]!) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function closest(view: View, range: PassageRange, cued: readonly Statement[]): Statement | null {
  const section = sectionUnder(view, range.from);
  const stems = stemsOf(view, range);
  let best: Statement | null = null;
  let most = 0;
  for (let i = firstFrom(cued, section.from); i < cued.length && startOf(cued[i]!) < section.to; i++) {
    const statement = cued[i]!;
    if (!statement.speaker) continue;
    const shared = sharedStems(view, stems, statement);
    if (shared > most) [best, most] = [statement, shared];
  }
  return best;
}

/**
 * A heading in marks sums up what is said below it: it goes to the speaker of the quote in its section that shares
 * most words with it. '“We will not sell”' over '“Selling was never discussed,” Ruiz said.' goes to Ruiz.
 * Null when the passage is no heading.
 */
export function headedStatement(
  view: View,
  pieces: readonly PassageRange[],
  cued: readonly Statement[],
): Statement | null {
  const range = pieces[0]!;
  if (!HEADINGS.test(kindAt(view, range.from))) return null;
  const source = closest(view, range, cued);
  return {
    cue: null,
    pieces,
    speaker: source?.speaker ?? null,
    relay: null,
    method: source ? 'heading' : 'none',
    confidence: HEADING_CONFIDENCE,
    reason: source
      ? 'Sums up what the same speaker says below the heading.'
      : 'No quotation below the heading resembles it.',
  };
}
