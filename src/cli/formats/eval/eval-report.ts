import type { Comparison } from '../../../evaluation/compare/compare-runs.js';
import type { ErrorKind } from '../../../evaluation/errors/evaluation-error.js';
import type { Figures } from '../../../evaluation/figures.js';
import type { FindingGroup } from '../../../evaluation/finding.js';

/** What an evaluation tells. */
export interface EvalReport {
  /** Of the gold quotes that counted; null for all. */
  readonly kind: string | null;
  readonly figures: Figures;
  readonly errors: readonly FindingGroup<ErrorKind>[];
  /** Null where no saved run was given. */
  readonly comparison: (Comparison & { readonly against: string }) | null;
}
