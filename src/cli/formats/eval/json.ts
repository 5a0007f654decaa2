import { type ExcerptPiece, excerptOf } from '../../../evaluation/excerpt.js';
import type { Finding, FindingGroup } from '../../../evaluation/finding.js';
import { sliceOf } from '../../../text/span.js';
import type { EvalReport } from './eval-report.js';
import { layerLabel } from './layer-label.js';

const printed = ({ text, layers }: ExcerptPiece): string =>
  layers.length === 0 ? text : `[${layerLabel(layers)} ${text}]`;

const findingView = ({ article: { id, text }, layers, note }: Finding) => ({
  article: id,
  note,
  marks: layers.map((layer) => ({ ...layer, text: sliceOf(text, layer) })),
  excerpt: excerptOf(text, layers).map(printed).join(''),
});

const groupView = ({ kind, count, findings }: FindingGroup<string>) => ({
  kind,
  count,
  findings: findings.map(findingView),
});

/** One JSON object with the figures, the errors and the comparison; `comparison` is null without a saved run. */
export function evalJson({ kind, figures, errors, comparison }: EvalReport): string {
  const view = {
    kind,
    figures,
    errors: errors.map(groupView),
    comparison: comparison && { ...comparison, changes: comparison.changes.map(groupView) },
  };
  return `${JSON.stringify(view, null, 2)}\n`;
}
