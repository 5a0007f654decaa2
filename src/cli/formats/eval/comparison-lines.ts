import type { Comparison, FigureChange } from '../../../evaluation/compare/compare-runs.js';
import type { MeasureChange } from '../../../evaluation/compare/measure-changes.js';
import { counted } from '../../words.js';
import type { TextWindow } from '../text.js';
import { groupLines } from './finding-lines.js';
import { type Row, shown, tableLines } from './table.js';

function difference({ before, after }: FigureChange): string {
  if (before === null || after === null) return '-';
  const points = (after - before).toFixed(1);
  return after > before ? `+${points}` : points;
}

const figureRow = (change: FigureChange): Row => [
  change.name,
  shown(change.before),
  shown(change.after),
  difference(change),
];

const measureRow = ({ name, asked, before, after, gained, lost, p }: MeasureChange): Row => [
  name,
  String(asked),
  shown(before),
  shown(after),
  String(gained),
  String(lost),
  p < 0.001 ? '< 0.001' : p.toFixed(3),
];

/** Before and after, the paired test, then what was lost and gained in context. */
export function comparisonLines(
  { figures, measures, changes, paired, unpaired, against }: Comparison & { readonly against: string },
  window: TextWindow,
): readonly string[] {
  const { bold, dim } = window.colours;
  const left = unpaired > 0 ? `, ${unpaired} in one run only` : '';
  return [
    '',
    `${bold('Compared with')} ${against}: ${counted(paired, 'gold item')} in both${left}`,
    '',
    ...tableLines(['Figures', 'before', 'after', 'change'], figures.map(figureRow), bold),
    '',
    ...tableLines(
      ['Gold items', 'asked', 'before', 'after', 'gained', 'lost', 'p'],
      measures.map(measureRow),
      bold,
    ),
    dim('  p: exact McNemar (sign) test of gained against lost, two-sided. A hint: the items of one'),
    dim('  article are not independent of each other.'),
    ...changes.flatMap((group) => groupLines(group, window)),
  ];
}
