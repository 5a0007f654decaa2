import { type Rates, ratesOf } from '../rates.js';
import { type JudgedNames, NAME_LABELS, type NameLabel } from './judge-names.js';

export interface LabelFigures extends Rates {
  readonly gold: number;
  readonly found: number;
}

export type NameFigures = Readonly<Record<NameLabel, LabelFigures>>;

/** Over all articles together. Percent. */
export function nameFigures(judged: readonly JudgedNames[]): NameFigures {
  const figures = NAME_LABELS.map((label) => {
    const gold = judged.flatMap((article) => article.gold.filter((name) => name.label === label));
    const found = judged.flatMap((article) => article.found.filter((name) => name.label === label));
    const right = gold.filter((name) => name.right).length;
    return [label, { gold: gold.length, found: found.length, ...ratesOf(right, gold.length, found.length) }];
  });
  return Object.fromEntries(figures);
}
