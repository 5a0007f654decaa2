import type { EvaluatedArticle } from './evaluate-article.js';
import type { Layer } from './excerpt.js';

/** Something to look at in an article: an error, or what another run had otherwise. */
export interface Finding {
  readonly article: EvaluatedArticle;
  /** At least one. */
  readonly layers: readonly Layer[];
  /** A few words for people: 'indirect; Jaccard 0.62'. */
  readonly note: string;
}

/** Findings of one kind. */
export interface FindingGroup<Kind extends string> {
  readonly kind: Kind;
  /** How many there are. */
  readonly count: number;
  /** Those to be shown, what matters most first. */
  readonly findings: readonly Finding[];
}
