import type { DiagnosticCode } from '../../model/diagnostic.js';
import { LineIndex } from '../../text/line-index.js';
import type { PlacedDiagnostic } from '../graph.js';
import { DIAGNOSTIC } from '../packed/layout.js';
import type { ArticleRecord } from './article-record.js';
import { spanOf } from './span-of.js';

export function diagnosticsOf({ text, facts }: ArticleRecord): readonly PlacedDiagnostic[] {
  const count = facts.count(DIAGNOSTIC);
  if (count === 0) return [];
  const lines = new LineIndex(text);
  return Array.from({ length: count }, (_, row) => {
    const span = spanOf(facts, DIAGNOSTIC, row);
    return {
      code: facts.string(DIAGNOSTIC.code, row) as DiagnosticCode,
      message: facts.string(DIAGNOSTIC.message, row),
      span,
      ...lines.positionAt(span.start),
    };
  });
}
