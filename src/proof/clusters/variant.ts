import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { type Alignment, fitted, widened } from '../../text/differing/alignment.js';
import { type Difference, differencesOf } from '../../text/differing/differences.js';
import { findRun } from '../matching/containment.js';
import { type Worded, wordedQuote, wording } from '../matching/worded.js';

export type VariantKind = 'IDENTICAL' | 'REPUNCTUATED' | 'SHORTENED' | 'EXTENDED' | 'ALTERED';

/** A quote beside the earliest that says the same. What it is compared by is worked out when asked for. */
export class QuoteVariant {
  constructor(
    readonly quote: QuoteView,
    private readonly earliest: QuoteView,
  ) {}

  /** What it is of the earliest. */
  get kind(): VariantKind {
    const [own, first] = [wordedQuote(this.quote), wordedQuote(this.earliest)];
    if (own.text === first.text) return 'IDENTICAL';
    if (wording(own) === wording(first)) return 'REPUNCTUATED';
    if (isRunOf(own, first)) return 'SHORTENED';
    return isRunOf(first, own) ? 'EXTENDED' : 'ALTERED';
  }

  /** 0 to 1: of the letters of both, how many stand in words in common. */
  get similarity(): number {
    return alignmentOf(wordedQuote(this.quote), wordedQuote(this.earliest)).similarity;
  }

  /** From the earliest (found) to this one (given), over all words of both. */
  get differences(): readonly Difference[] {
    const [own, first] = [wordedQuote(this.quote), wordedQuote(this.earliest)];
    return differencesOf(own, first, alignmentOf(own, first));
  }
}

const isRunOf = ({ words: part }: Worded, { words: whole }: Worded): boolean =>
  findRun(part, { from: 0, to: part.count }, whole, 0) >= 0;

/** Compares all words of both: the shorter is fitted into the longer. */
function alignmentOf({ words: own }: Worded, { words: first }: Worded): Alignment {
  if (own.count <= first.count) return widened(own, first, fitted(own, first));
  const turned = fitted(first, own).pairs.map(({ given, found }) => ({ given: found, found: given }));
  return widened(own, first, { pairs: turned });
}
