import type { MarkFamily } from '../../text/quotation-marks.js';
import type { Mark } from './mark.js';

/** A passage as pairing leaves it. `closing` is null when no mark closed it; it then ends at `end`. */
export interface PairedPassage {
  readonly opening: Mark;
  readonly depth: number;
  closing: Mark | null;
  /** Where it had to end because another passage began or ended; null: with the paragraph. */
  cutAt: number | null;
}

/** Marks in marks in marks are real, deeper nesting is damage. */
const DEEPEST = 6;

/** The passages of one paragraph and which of them are open, the innermost last. */
export class OpenPassages {
  /** In the order of their opening marks. */
  readonly passages: PairedPassage[] = [];
  readonly #open: PairedPassage[] = [];

  get innermost(): PairedPassage | undefined {
    return this.#open.at(-1);
  }

  get stillOpen(): readonly PairedPassage[] {
    return this.#open;
  }

  /** The innermost open passage of the family. */
  find(family: MarkFamily): PairedPassage | undefined {
    return this.#open.findLast(({ opening }) => opening.family === family);
  }

  open(opening: Mark): void {
    while (this.#open.length >= DEEPEST) this.#cutInnermost(opening.start);
    const passage = { opening, depth: this.#open.length, closing: null, cutAt: null };
    this.passages.push(passage);
    this.#open.push(passage);
  }

  /** Ends the innermost passage, which has no closing mark, before `offset`. */
  #cutInnermost(offset: number): void {
    this.#open.pop()!.cutAt = offset;
  }

  cut(passage: PairedPassage, offset: number): void {
    while (this.#open.includes(passage)) this.#cutInnermost(offset);
  }

  /** Closes `passage`; those inside it that are still open end before the mark. */
  close(passage: PairedPassage, closing: Mark): void {
    while (this.innermost !== passage) this.#cutInnermost(closing.start);
    this.#open.pop();
    passage.closing = closing;
  }
}
