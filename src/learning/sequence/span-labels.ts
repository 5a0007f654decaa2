/** Places of a token in a span; of type t the label is the place + 4 t. The label 0 is outside of all spans. */
const PLACE_IN_SPAN = { FIRST: 1, INNER: 2, LAST: 3, ONLY: 4 } as const;
export const OUTSIDE = 0;

const { FIRST, INNER, LAST, ONLY } = PLACE_IN_SPAN;

/** A stretch of positions and the type of what stands there; half-open. */
export interface TypedSpan {
  readonly from: number;
  readonly to: number;
  /** From 0. */
  readonly type: number;
}

const placeOf = (label: number): number => (label === OUTSIDE ? 0 : ((label - 1) & 3) + 1);
const typeOf = (label: number): number => (label - 1) >> 2;

/**
 * The labels BILOU (Ratinov and Roth 2009) for spans of several types, and which may follow which: a span that has begun
 * goes on with its own type up to its last token. A sequence begins and ends outside.
 */
export class SpanLabels {
  readonly types: number;
  /** Number of labels. */
  readonly count: number;
  /** The labels that may stand before label `l` are `predecessors` from `firstPredecessor[l]` up to `firstPredecessor[l + 1]`. */
  readonly predecessors: Uint8Array;
  readonly firstPredecessor: Uint16Array;

  constructor(types: number) {
    this.types = types;
    this.count = 1 + 4 * types;
    const all = Array.from({ length: this.count }, (_, label) => label);
    const lists = all.map((to) => all.filter((from) => this.mayFollow(from, to)));
    this.predecessors = Uint8Array.from(lists.flat());
    this.firstPredecessor = new Uint16Array(this.count + 1);
    lists.forEach((list, label) => {
      this.firstPredecessor[label + 1] = this.firstPredecessor[label]! + list.length;
    });
  }

  mayFollow(before: number, label: number): boolean {
    const isOpen = placeOf(before) === FIRST || placeOf(before) === INNER;
    const goesOn = placeOf(label) === INNER || placeOf(label) === LAST;
    return isOpen ? goesOn && typeOf(before) === typeOf(label) : !goesOn;
  }

  /** Whether a sequence may begin with the label. */
  mayBegin(label: number): boolean {
    return this.mayFollow(OUTSIDE, label);
  }

  /** Whether a sequence may end with the label. */
  mayEnd(label: number): boolean {
    return this.mayFollow(label, OUTSIDE);
  }

  /** Writes the labels of a span over those that stand there. */
  write(labels: Uint8Array, { from, to, type }: TypedSpan): void {
    labels.fill(INNER + 4 * type, from, to);
    labels[from] = FIRST + 4 * type;
    labels[to - 1] = (to - from === 1 ? ONLY : LAST) + 4 * type;
  }

  /** The spans that a sequence of labels says, in order; the sequence must hold to `mayFollow`. */
  read(labels: Uint8Array): TypedSpan[] {
    const spans: TypedSpan[] = [];
    let from = 0;
    labels.forEach((label, index) => {
      const place = placeOf(label);
      if (place === FIRST || place === ONLY) from = index;
      if (place === LAST || place === ONLY) spans.push({ from, to: index + 1, type: typeOf(label) });
    });
    return spans;
  }
}
