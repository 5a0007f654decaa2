import type { Figures } from '../figures.js';
import type { QuoteFigures } from '../quotes/quote-figures.js';

/** A name for people and a figure in percent. */
export type NamedFigure = [string, number | null];

const ofQuotes = ({ rates, speaker, canonical }: QuoteFigures): readonly NamedFigure[] => [
  ['quotes: exact F1', rates.exact.f1],
  ['quotes: Jaccard 0.8 precision', rates.jaccard80.precision],
  ['quotes: Jaccard 0.8 recall', rates.jaccard80.recall],
  ['quotes: Jaccard 0.8 F1', rates.jaccard80.f1],
  ['quotes: speaker', speaker],
  ['quotes: canonical', canonical],
  ['quotes: end to end F1', rates.endToEnd.f1],
];

/** The figures that two runs are compared by. */
export function headlineFigures({ quotes, names }: Figures): NamedFigure[] {
  return [
    ...(quotes === null ? [] : ofQuotes(quotes)),
    ...Object.entries(names ?? {}).flatMap(([label, { precision, recall, f1 }]): NamedFigure[] => [
      [`${label}: precision`, precision],
      [`${label}: recall`, recall],
      [`${label}: F1`, f1],
    ]),
  ];
}
