import type { Corpus } from '../../corpus/corpus.js';
import type { ArticleRecord, Owner } from '../../corpus/nodes/article-record.js';
import { unpackArticle } from '../../corpus/packed/unpack-article.js';
import type { Article } from '../../model/article.js';
import type { DeskEvent } from '../events/desk-event.js';
import {
  type Change,
  type Correction,
  type CorrectionStatus,
  type Deed,
  isOfQuote,
  type KnownSpeaker,
} from './correction.js';
import { CorrectionNode } from './correction-node.js';
import { type Layer, layOver } from './layer/lay-over.js';
import { Ledger } from './ledger.js';

/** What corrections need of the world. */
export interface CorrectionParts {
  readonly now: () => Date;
  /** A new id; it begins with 'correction_'. */
  readonly newId: () => string;
  readonly onEvent: (event: DeskEvent) => void;
}

/** Who corrects, and why. */
export type Reason = Pick<Deed, 'by' | 'why'>;

/** What is kept of a layer: not the article, which the corpus holds. */
export type KeptLayer = Omit<Layer, 'article'>;

/**
 * The corrections and the graph that follows them. Of a corrected article the corpus keeps what the machine found; here
 * is kept which quote came of which.
 */
export class CorrectionBook {
  readonly ledger = new Ledger();
  readonly #layers = new Map<string, KeptLayer>();
  /** How often each article changed by another hand since this began. */
  readonly #changes = new Map<string, number>();
  /** That of the article which is being replaced here, by this hand. */
  #replacing: Layer | null = null;

  constructor(
    readonly corpus: Corpus,
    private readonly parts: CorrectionParts,
  ) {
    corpus.observe({ onPut: (article) => this.#keep(article), onTake: (article) => this.#drop(article) });
  }

  /** The article with its corrections laid over it; the same one when none applies. Changes nothing. */
  corrected(article: Article): Article {
    const corrections = this.ledger.ofArticle(article.id);
    return corrections.length === 0 ? article : layOver(article.machine ?? article, corrections).article;
  }

  /** Null for an article without corrections, and for one that is not here. */
  layerOf(articleId: string): KeptLayer | null {
    return this.#layers.get(articleId) ?? null;
  }

  /** What an editor must have seen to correct an article, a person or a source. */
  version(subjectId: string): number {
    return this.ledger.version(subjectId) + (this.#changes.get(subjectId) ?? 0);
  }

  /** Enters a change; the graph does not follow it yet. @param change is given the id of the correction */
  write(change: (id: string) => Change, reason: Reason): Correction {
    const id = this.parts.newId();
    const correction = { id, ...this.#deed(reason), undone: null, ...change(id) };
    this.ledger.enter(correction);
    return correction;
  }

  /** Enters that a correction is undone; the graph does not follow yet. */
  writeUndone(correction: Correction, reason: Reason): Correction {
    const undone = { ...correction, undone: this.#deed(reason) };
    this.ledger.enter(undone);
    return undone;
  }

  /** The graph follows a correction as the ledger now has it: in part at once, in part while the answer is walked. */
  carryOut(correction: Correction): Iterable<void> {
    if (isOfQuote(correction)) return this.#relay(correction.article);
    const { corpus } = this;
    const { id, at, before, undone } = correction;
    if (correction.action === 'LINK_WIKIDATA') {
      const link = { id, at, of: before.id, wikidataId: correction.wikidataId };
      if (undone === null) corpus.wikidataLinks.add(link);
      else corpus.wikidataLinks.withdraw(link);
      return [];
    }
    const articles = 'articles' in correction ? new Set(correction.articles) : null;
    const ruling = { id, at, from: before.id, to: correction.after.id, articles };
    return undone === null ? corpus.rule(ruling) : corpus.withdraw(ruling);
  }

  tell({ id }: Correction): void {
    this.parts.onEvent({ kind: 'CORRECTION_MADE', correctionId: id });
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.parts.now().getTime();
  }

  node(correction: Correction): CorrectionNode {
    return new CorrectionNode(correction, this);
  }

  statusOf(correction: Correction): CorrectionStatus {
    if (correction.undone !== null) return 'UNDONE';
    if (isOfQuote(correction))
      return this.layerOf(correction.article)?.statuses.get(correction.id) ?? 'ORPHANED';
    if (correction.action !== 'LINK_WIKIDATA') return this.owner(correction.after) ? 'APPLIED' : 'ORPHANED';
    if (this.owner(correction.before) === null) return 'ORPHANED';
    const latest = this.corpus.wikidataLinks.latest(correction.before.id);
    return latest?.id === correction.id ? 'APPLIED' : 'SUPERSEDED';
  }

  /** Who the person or source is now; null when no article has them. */
  owner({ kind, id }: KnownSpeaker): Owner | null {
    return kind === 'PERSON' ? this.corpus.person(id) : this.corpus.source(id);
  }

  #relay(articleId: string): Iterable<void> {
    const article = this.corpus.article(articleId);
    if (article === null || !this.corpus.holds(article)) return [];
    this.#replacing = layOver(unpackArticle(article), this.ledger.ofArticle(articleId));
    this.corpus.replace(this.#replacing.article);
    this.#replacing = null;
    return [];
  }

  /** Later than all that was done before, so that the order of corrections is that in which they were made. */
  #deed({ by, why }: Reason): Deed {
    const soonest = Date.parse(this.ledger.latest) + 1 || 0;
    const at = new Date(Math.max(this.now(), soonest)).toISOString();
    return { at, by, why };
  }

  #keep(article: ArticleRecord): void {
    const corrections = this.ledger.ofArticle(article.id);
    if (corrections.length === 0) return;
    const { quotes, rejected, statuses } = this.#replacing ?? layOver(unpackArticle(article), corrections);
    this.#layers.set(article.id, { quotes, rejected, statuses });
  }

  #drop({ id }: ArticleRecord): void {
    this.#layers.delete(id);
    if (this.#replacing === null) this.#changes.set(id, (this.#changes.get(id) ?? 0) + 1);
  }
}
