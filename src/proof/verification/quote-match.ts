import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import { Ordering } from '../../corpus/paging/ordering.js';
import { descending, numberKey } from '../../corpus/paging/sort-key.js';
import { type Difference, differencesOf } from '../../text/differing/differences.js';
import { earliestKeys } from '../earliest.js';
import { containment } from '../matching/containment.js';
import type { Likeness } from '../matching/likeness.js';
import { wordedQuote } from '../matching/worded.js';
import type { Claim } from './claim.js';

/** A quote that a text is compared with. */
export interface QuoteMatch {
  readonly quote: QuoteView;
  /** True when all words of the text stand in the quote, in the same order, none between them but where the text marks it. */
  readonly isExact: boolean;
  /** True when the quote has words before, behind or, at a marked omission, between those of the text. */
  readonly isExcerpt: boolean;
  /** 0 to 1: of the letters of both, how many stand in words in common; 1 for an exact one. */
  readonly similarity: number;
  /** Whether the speaker is the one claimed; null when none is claimed or the article names nobody. */
  readonly speakerAgrees: boolean | null;
  /** In reading order. */
  readonly differences: readonly Difference[];
}

const agreement = ({ isSpeaker }: Claim, { speaker }: QuoteView): boolean | null =>
  isSpeaker === null || speaker === null ? null : isSpeaker(speaker);

/** The words of the claim as they are; the spans are worked out when asked for. */
export class ExactMatch implements QuoteMatch {
  readonly isExact = true;
  readonly similarity = 1;
  readonly speakerAgrees: boolean | null;
  readonly #claim: Claim;

  constructor(
    claim: Claim,
    readonly quote: QuoteView,
    readonly isExcerpt: boolean,
  ) {
    this.#claim = claim;
    this.speakerAgrees = agreement(claim, quote);
  }

  get differences(): readonly Difference[] {
    const { given, runs } = this.#claim;
    const found = wordedQuote(this.quote);
    const alignment = containment(given, runs, found);
    return alignment === null ? [] : differencesOf(given, found, alignment);
  }
}

/** A quote that is like the claim. */
export class NearMatch implements QuoteMatch {
  readonly isExact = false;
  readonly speakerAgrees: boolean | null;
  readonly #claim: Claim;
  readonly #likeness: Likeness;

  constructor(claim: Claim, quote: QuoteView, likeness: Likeness) {
    this.quote = quote;
    this.#claim = claim;
    this.#likeness = likeness;
    this.speakerAgrees = agreement(claim, quote);
  }

  readonly quote: QuoteView;

  get isAltered(): boolean {
    return this.#likeness.isAltered;
  }

  get isExcerpt(): boolean {
    return this.#likeness.isPart;
  }

  get similarity(): number {
    return this.#likeness.alignment.similarity;
  }

  get differences(): readonly Difference[] {
    return differencesOf(this.#claim.given, wordedQuote(this.quote), this.#likeness.alignment);
  }
}

/** That by the claimed speaker first, that by another last; then the most alike, then the earliest published. */
export const bestFirst = new Ordering<QuoteMatch>('quoteMatches', [
  descending(numberKey('AGREES', ({ speakerAgrees }) => Number(speakerAgrees ?? 0.5))),
  descending(numberKey('SIMILARITY', ({ similarity }) => similarity)),
  ...earliestKeys<QuoteMatch>(({ quote }) => quote),
]);
