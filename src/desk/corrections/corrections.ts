import type { AddResult, Corpus } from '../../corpus/corpus.js';
import type { QuoteView } from '../../corpus/nodes/quote-view.js';
import type { Connection } from '../../corpus/page.js';
import type { Article } from '../../model/article.js';
import {
  type Linking,
  linkWikidata,
  type Merging,
  merge,
  type Splitting,
  split,
} from './acts/identity-acts.js';
import {
  addQuote,
  correctQuote,
  type QuoteAddition,
  type QuoteCorrection,
  type QuoteRejection,
  rejectQuote,
} from './acts/quote-acts.js';
import { type Undoing, undo } from './acts/undo.js';
import { CorrectionBook, type CorrectionParts } from './correction-book.js';
import type { CorrectionNode } from './correction-node.js';
import { type CorrectionImport, importLines } from './lines/import-lines.js';
import { type CorrectionQuery, listCorrections } from './list-corrections.js';
import { MachineQuote } from './machine-quote.js';
import type {
  AddQuoteOutcome,
  CorrectQuoteOutcome,
  LinkWikidataOutcome,
  MergeOutcome,
  RejectQuoteOutcome,
  SplitOutcome,
  UndoCorrectionOutcome,
} from './outcome.js';

/**
 * What editors set right, as a layer over what the machine found: it survives a new analysis and can be taken back. The
 * graph that comes of it depends on the corrections and the articles, not on the order in which either came.
 */
export class Corrections {
  readonly #book: CorrectionBook;

  constructor(corpus: Corpus, parts: CorrectionParts) {
    this.#book = new CorrectionBook(corpus, parts);
  }

  /**
   * A new analysis with the corrections of its article laid over it; the same article when it has none. Pure. It must go to
   * the corpus before anything else is awaited, else it may lack a correction made meanwhile.
   */
  corrected(article: Article): Article {
    return this.#book.corrected(article);
  }

  /** Puts a new analysis, corrected, into the corpus. */
  add(article: Article): AddResult {
    return this.#book.corpus.add(this.corrected(article));
  }

  correctQuote(input: QuoteCorrection): CorrectQuoteOutcome {
    return correctQuote(this.#book, input);
  }

  rejectQuote(input: QuoteRejection): RejectQuoteOutcome {
    return rejectQuote(this.#book, input);
  }

  addQuote(input: QuoteAddition): AddQuoteOutcome {
    return addQuote(this.#book, input);
  }

  merge(input: Merging): Promise<MergeOutcome> {
    return merge(this.#book, input);
  }

  split(input: Splitting): Promise<SplitOutcome> {
    return split(this.#book, input);
  }

  linkWikidata(input: Linking): Promise<LinkWikidataOutcome> {
    return linkWikidata(this.#book, input);
  }

  undo(input: Undoing): Promise<UndoCorrectionOutcome> {
    return undo(this.#book, input);
  }

  /** @param lines JSON Lines, as `CorrectionNode.line` gives them */
  import(lines: string): Promise<CorrectionImport> {
    return importLines(this.#book, lines);
  }

  /** Newest first. */
  list(query: CorrectionQuery): Connection<CorrectionNode> {
    return listCorrections(this.#book, query);
  }

  find(id: string): CorrectionNode | null {
    const correction = this.#book.ledger.find(id);
    return correction && this.#book.node(correction);
  }

  /** Version of the corrections of an article, a person or a source: what an editor must have seen to correct it. */
  version(subjectId: string): number {
    return this.#book.version(subjectId);
  }

  /** The corrections that a quote is what it is by, earliest first. */
  ofQuote({ article, row }: QuoteView): readonly CorrectionNode[] {
    if (!this.#book.corpus.holds(article)) return [];
    const draft = this.#book.layerOf(article.id)?.quotes[row];
    return draft?.corrections.map((correction) => this.#book.node(correction)) ?? [];
  }

  /** What the machine made of a quote that is corrected; null for one that is not, and for one that it missed. */
  machineQuote({ article, row }: QuoteView): MachineQuote | null {
    const draft = this.#book.corpus.holds(article) ? this.#book.layerOf(article.id)?.quotes[row] : undefined;
    if (draft === undefined || draft.machine === null || draft.corrections.length === 0) return null;
    return new MachineQuote(article, draft.base);
  }
}
