import { type Diagnostic, type DiagnosticCode, diagnostic } from '../model/diagnostic.js';
import type { Span } from '../text/span.js';

/** A damaged text may be wrong in a million places: the first twenty of each code are told, the others are not. */
export const DIAGNOSTICS_A_CODE = 20;

/** Collects what the passes could not settle. */
export class DiagnosticLog {
  readonly #found: Diagnostic[] = [];
  readonly #counts = new Map<DiagnosticCode, number>();

  add(code: DiagnosticCode, place: Span): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= DIAGNOSTICS_A_CODE) this.#found.push(diagnostic(code, place));
  }

  /** In the order of the text. */
  sorted(): readonly Diagnostic[] {
    return Object.freeze(this.#found.toSorted((a, b) => a.start - b.start || a.end - b.end));
  }
}
