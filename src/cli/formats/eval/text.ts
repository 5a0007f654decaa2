import { counted } from '../../words.js';
import type { TextWindow } from '../text.js';
import { comparisonLines } from './comparison-lines.js';
import type { EvalReport } from './eval-report.js';
import { figureTables } from './figure-tables.js';
import { groupLines } from './finding-lines.js';

function headLine({ kind, figures: { articles, quotes, names } }: EvalReport): string {
  const ofKind = kind === null ? '' : ` of kind ${kind}`;
  return [
    counted(articles, 'article'),
    ...(quotes === null ? [] : [`${counted(quotes.gold, 'gold quote')}${ofKind}`]),
    ...(names === null ? [] : [counted(names.PER.gold + names.ORG.gold, 'gold name')]),
  ].join(', ');
}

/** For people: the measures, then what went wrong in context, then what differs from a saved run. */
export function evalText(report: EvalReport, window: TextWindow): string {
  const lines = [
    headLine(report),
    ...figureTables(report.figures, window.colours),
    ...report.errors.flatMap((group) => groupLines(group, window)),
    ...(report.comparison === null ? [] : comparisonLines(report.comparison, window)),
  ];
  return `${lines.join('\n')}\n`;
}
