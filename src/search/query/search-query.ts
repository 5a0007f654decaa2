import type { SourceKind } from '../../model/entity.js';
import type { ParagraphKind } from '../../model/paragraph.js';
import type { QuoteKind } from '../../model/quote.js';

/** A word as it is compared; a prefix stands for all words that begin so. */
export interface SoughtWord {
  readonly text: string;
  readonly isPrefix: boolean;
  /** True when no text and no name holds it: then names count that are spelt nearly so. */
  readonly isMisspelt: boolean;
}

/** Words that stand one behind the other: a phrase, or one word. */
export interface TextClause {
  readonly type: 'TEXT';
  readonly words: readonly SoughtWord[];
  /** True for `title:`. */
  readonly inTitle: boolean;
}

/** A condition on who speaks (`speaker:`) or who published or passed on (`source:`). */
export interface NameClause {
  readonly type: 'SPEAKER' | 'SOURCE';
  readonly words: readonly SoughtWord[];
}

export interface KindClause {
  readonly type: 'KIND';
  readonly kind: ParagraphKind | QuoteKind | SourceKind;
}

export type Clause = TextClause | NameClause | KindClause;

/** What a query asks for: of each of the choices one clause must hold, of the excluded clauses none. */
export interface SearchQuery {
  /** At least one, each of at least one clause. */
  readonly choices: readonly (readonly Clause[])[];
  readonly excluded: readonly Clause[];
}
