import type { Figures } from '../../../evaluation/figures.js';
import { QUOTE_TYPES } from '../../../evaluation/gold/gold-article.js';
import type { NameFigures } from '../../../evaluation/names/name-figures.js';
import type { QuoteMeasure, SpeakerMeasure } from '../../../evaluation/quotes/judge-quotes.js';
import type { QuoteFigures } from '../../../evaluation/quotes/quote-figures.js';
import type { Colours } from '../../colours.js';
import { type Row, shown, tableLines } from './table.js';

const MEASURES: readonly (readonly [QuoteMeasure, string])[] = [
  ['exact', 'exact'],
  ['jaccard80', 'Jaccard 0.8'],
  ['endToEnd', 'end to end'],
  ['ggt30', 'covered 0.3'],
  ['ggt80', 'covered 0.8'],
];

function measureRow({ rates, byType }: QuoteFigures, measure: QuoteMeasure, name: string): Row {
  const { precision, recall, f1 } = rates[measure];
  return [
    name,
    ...[precision, recall, f1, ...QUOTE_TYPES.map((type) => byType[type].recall[measure])].map(shown),
  ];
}

const speakerRow = (figures: QuoteFigures, measure: SpeakerMeasure): Row => [
  measure,
  '',
  shown(figures[measure]),
  '',
  ...QUOTE_TYPES.map((type) => shown(figures.byType[type][measure])),
];

const countRow = (figures: QuoteFigures, count: 'gold' | 'found'): Row => [
  count,
  '',
  String(figures[count]),
  '',
  ...QUOTE_TYPES.map((type) => String(figures.byType[type][count])),
];

function quoteLines(figures: QuoteFigures, { bold, dim }: Colours): readonly string[] {
  const rows = [
    ...MEASURES.map(([measure, name]) => measureRow(figures, measure, name)),
    speakerRow(figures, 'speaker'),
    speakerRow(figures, 'canonical'),
    countRow(figures, 'gold'),
    countRow(figures, 'found'),
  ];
  return [
    ...tableLines(['Quotes', 'precision', 'recall', 'F1', ...QUOTE_TYPES], rows, bold),
    dim('  By type: recall. Speaker, canonical: share right of the quotes with Jaccard 0.5.'),
  ];
}

function nameLines(figures: NameFigures, { bold }: Colours): readonly string[] {
  const rows = Object.entries(figures).map(([label, { precision, recall, f1, gold, found }]) => [
    label,
    ...[precision, recall, f1].map(shown),
    String(gold),
    String(found),
  ]);
  return tableLines(['Names', 'precision', 'recall', 'F1', 'gold', 'found'], rows, bold);
}

/** The measures as tables, an empty line before each. Percent. */
export const figureTables = ({ quotes, names }: Figures, colours: Colours): readonly string[] => [
  ...(quotes === null ? [] : ['', ...quoteLines(quotes, colours)]),
  ...(names === null ? [] : ['', ...nameLines(names, colours)]),
];
