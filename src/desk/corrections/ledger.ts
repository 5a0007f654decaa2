import { isDeepStrictEqual } from 'node:util';
import { inOrderOfTime } from '../../corpus/directory/dated.js';
import { type Correction, type Deed, isOfQuote, type QuoteChange, subjectsOf } from './correction.js';

/**
 * What became of a correction that was entered. UNDONE: it was known, and is now known to be undone. DIFFERENT: another
 * correction has its id; it was left out.
 */
export type Entry = 'ADDED' | 'UNDONE' | 'UNCHANGED' | 'DIFFERENT';

/**
 * All corrections ever made, undone ones too. What it holds depends on what was entered, not on the order: corrections do
 * not change, and one that is undone stays so.
 */
export class Ledger {
  readonly #byId = new Map<string, Correction>();
  readonly #bySubject = new Map<string, readonly Correction[]>();
  #latest = '';

  get all(): Iterable<Correction> {
    return this.#byId.values();
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The latest time at which something was done; empty before the first. */
  get latest(): string {
    return this.#latest;
  }

  find(id: string): Correction | null {
    return this.#byId.get(id) ?? null;
  }

  /** Of an article, a person or a source: earliest first. */
  about(subjectId: string): readonly Correction[] {
    return this.#bySubject.get(subjectId) ?? [];
  }

  /** Of an article, earliest first. */
  ofArticle(articleId: string): readonly Correction<QuoteChange>[] {
    return this.about(articleId).filter(isOfQuote);
  }

  /** Grows with each correction of the subject, and with each that is undone. */
  version(subjectId: string): number {
    const corrections = this.about(subjectId);
    return corrections.length + corrections.filter(({ undone }) => undone !== null).length;
  }

  enter(correction: Correction): Entry {
    const known = this.#byId.get(correction.id);
    if (known === undefined) {
      this.#set(correction);
      return 'ADDED';
    }
    if (!isDeepStrictEqual({ ...known, undone: null }, { ...correction, undone: null })) return 'DIFFERENT';
    const undone = earlier(known.undone, correction.undone);
    if (undone === known.undone) return 'UNCHANGED';
    this.#set({ ...known, undone });
    return known.undone === null ? 'UNDONE' : 'UNCHANGED';
  }

  #set(correction: Correction): void {
    this.#byId.set(correction.id, correction);
    for (const subject of subjectsOf(correction)) {
      const others = this.about(subject).filter(({ id }) => id !== correction.id);
      this.#bySubject.set(subject, [...others, correction].sort(inOrderOfTime));
    }
    for (const { at } of [correction, correction.undone ?? correction])
      if (at > this.#latest) this.#latest = at;
  }
}

/** Where two undid the same, the first did. */
function earlier(a: Deed | null, b: Deed | null): Deed | null {
  if (a === null || b === null) return a ?? b;
  const key = ({ at, by, why }: Deed) => JSON.stringify([at, by, why]);
  return key(b) < key(a) ? b : a;
}
