import { Claims } from '../grammar/claims.js';
import type { Statement } from '../statement.js';
import type { PassageRange, TokenRange, View } from '../view.js';
import { goesOn, isSentence } from './is-speech.js';

/** Passages in marks, each with the statement that it belongs to. */
interface Placing {
  /** Pieces to add, by statement. */
  readonly joined: ReadonlyMap<number, readonly TokenRange[]>;
  /** Speech that no cue announces, in groups that belong together. */
  readonly floating: readonly (readonly PassageRange[])[];
}

/** A label may stand before the words ('“ROE: We wait.”') and a cue may break them off, so both ends are asked. */
const ownerOf = (claims: Claims, { from, to }: PassageRange): number =>
  Math.max(
    claims.ownerAt(from),
    claims.ownerAt(Math.min(from + 1, to - 1)),
    claims.ownerAt(Math.max(from, to - 2)),
  );

const isReopened = (view: View, index: number): boolean => {
  const [before, here] = [view.passages[index - 1], view.passages[index]];
  return Boolean(
    before?.passage.continues && here && here.passage.paragraph === before.passage.paragraph + 1,
  );
};

const sameParagraph = (a: PassageRange | undefined, b: PassageRange): boolean =>
  a?.passage.paragraph === b.passage.paragraph;

/** The statement of the next passage that has one, as far as the same quotation or paragraph goes. */
function ownersAhead(view: View, claims: Claims): Int32Array {
  const ahead = new Int32Array(view.passages.length).fill(-1);
  for (let i = view.passages.length - 1; i >= 0; i--) {
    const range = view.passages[i]!;
    const own = ownerOf(claims, range);
    const goesOn = range.passage.continues
      ? isReopened(view, i + 1)
      : sameParagraph(view.passages[i + 1], range);
    ahead[i] = own >= 0 ? own : goesOn ? (ahead[i + 1] ?? -1) : -1;
  }
  return ahead;
}

/** Sorts passages one by one, in reading order, remembering where the one before it went. */
class Placer {
  readonly joined = new Map<number, TokenRange[]>();
  readonly floating: PassageRange[][] = [];
  /** Where the passage before went: its statement, or its group of floating passages. */
  #statement = -1;
  #group: PassageRange[] | null = null;

  /** True while the paragraph has a quote that more words may go on with. */
  get isOpen(): boolean {
    return this.#statement >= 0 || this.#group !== null;
  }

  startAfresh(): void {
    this.#statement = -1;
    this.#group = null;
  }

  follow(statement: number): void {
    this.#statement = statement;
    this.#group = null;
  }

  place(range: PassageRange, ahead: number): void {
    if (this.#statement < 0 && !this.#group && ahead >= 0) this.follow(ahead);
    if (this.#statement >= 0) this.#join(range);
    else this.#float(range);
  }

  #join(range: PassageRange): void {
    const pieces = this.joined.get(this.#statement);
    if (pieces) pieces.push(range);
    else this.joined.set(this.#statement, [range]);
  }

  #float(range: PassageRange): void {
    if (this.#group) {
      this.#group.push(range);
      return;
    }
    this.#group = [range];
    this.floating.push(this.#group);
  }
}

/** True when a passage too short to tell by itself goes on with the quote that its paragraph has. */
const isPartOf = (view: View, index: number): boolean =>
  isSentence(view, view.passages[index]!) || goesOn(view, view.passages[index - 1], view.passages[index]!);

function claimsOf(view: View, announced: readonly Statement[]): Claims {
  const claims = new Claims(view.tokens.length);
  announced.forEach(({ pieces }, statement) => {
    for (const piece of pieces) claims.take(statement, piece);
  });
  return claims;
}

/**
 * Gives each passage that no cue announced to a quote, if it is among the `speech`: to the one it continues over a paragraph's
 * end, to the one before it in the paragraph ('“Yes,” she said. “We will.”'), or to the one after it
 * ('“Yes. We will.” She paused. “Soon,” she said.').
 */
export function placePassages(
  view: View,
  announced: readonly Statement[],
  speech: ReadonlyMap<PassageRange, number>,
): Placing {
  const claims = claimsOf(view, announced);
  const ahead = ownersAhead(view, claims);
  const placer = new Placer();
  view.passages.forEach((range, index) => {
    const continues = isReopened(view, index);
    if (!continues && !sameParagraph(view.passages[index - 1], range)) placer.startAfresh();
    const own = ownerOf(claims, range);
    if (own >= 0) placer.follow(own);
    else if (continues || speech.has(range) || (placer.isOpen && isPartOf(view, index)))
      placer.place(range, ahead[index] ?? -1);
  });
  return placer;
}

const inOrder = (a: TokenRange, b: TokenRange): number => a.from - b.from;

/** The statements with the passages that go on with them. */
export function withJoined(statements: readonly Statement[], { joined }: Placing): readonly Statement[] {
  return statements.map((statement, index) => {
    const more = joined.get(index);
    return more ? { ...statement, pieces: [...statement.pieces, ...more].sort(inOrder) } : statement;
  });
}
