import type { Span } from '../../text/span.js';
import { disjoint, Letters } from './letters.js';

/** A gold and a found quote that share letters. Counts of letters and digits. */
export interface Overlap {
  readonly gold: number;
  readonly found: number;
  readonly shared: number;
  readonly goldLetters: number;
  readonly foundLetters: number;
}

interface Covered {
  readonly spans: readonly Span[];
  readonly letters: number;
}

type Segmented = { readonly segments: readonly Span[] };

/** Share of the letters of either that both have: 0 to 1. */
export const jaccard = ({ shared, goldLetters, foundLetters }: Overlap): number =>
  shared / (goldLetters + foundLetters - shared);

/** Share of the gold letters that were found: 0 to 1. An over-long find goes unpunished. */
export const coverage = ({ shared, goldLetters }: Overlap): number => shared / goldLetters;

function coveredBy(letters: Letters, quotes: readonly Segmented[]): readonly Covered[] {
  return quotes.map(({ segments }) => {
    const spans = disjoint(segments);
    return { spans, letters: letters.under(spans) };
  });
}

const apart = (a: readonly Span[], b: readonly Span[]): boolean =>
  a[0]!.start >= b.at(-1)!.end || b[0]!.start >= a.at(-1)!.end;

/** Every pair of a gold and a found quote that share at least one letter or digit. Each quote has a segment. */
export function overlapsOf(
  text: string,
  gold: readonly Segmented[],
  found: readonly Segmented[],
): readonly Overlap[] {
  const letters = new Letters(text);
  const covered = coveredBy(letters, found);
  return coveredBy(letters, gold).flatMap((wanted, i) =>
    covered.flatMap((given, j) => {
      const shared = apart(wanted.spans, given.spans) ? 0 : letters.shared(wanted.spans, given.spans);
      return shared === 0
        ? []
        : [{ gold: i, found: j, shared, goldLetters: wanted.letters, foundLetters: given.letters }];
    }),
  );
}
