import type { EvaluatedArticle } from '../evaluate-article.js';
import type { FindingGroup } from '../finding.js';
import { ERROR_KINDS, type ErrorKind } from './evaluation-error.js';
import { nameErrors } from './name-errors.js';
import { quoteErrors } from './quote-errors.js';

/**
 * What went wrong, by kind, what matters most first; kinds without an error are left out. Wrong names in the same words
 * count once.
 * @param most errors shown of each kind
 */
export function worstErrors(
  articles: readonly EvaluatedArticle[],
  most: number,
): readonly FindingGroup<ErrorKind>[] {
  const errors = [...articles.flatMap(quoteErrors), ...nameErrors(articles)];
  return ERROR_KINDS.map((kind) => {
    const own = errors.filter((error) => error.kind === kind);
    const findings = own.toSorted((a, b) => b.weight - a.weight).slice(0, most);
    return { kind, count: own.length, findings };
  }).filter(({ count }) => count > 0);
}
