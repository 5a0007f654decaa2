import type { EvaluatedArticle } from '../evaluate-article.js';
import type { Figures } from '../figures.js';
import type { FindingGroup } from '../finding.js';
import { CHANGE_KINDS, type ChangeKind } from './change.js';
import { nameChanges, quoteChanges } from './gold-changes.js';
import { headlineFigures } from './headline-figures.js';
import { type MeasureChange, measureChanges, type NamePair, type QuotePair } from './measure-changes.js';
import { itemsOf, type RunItems } from './run-items.js';
import type { SavedRun } from './saved-run.js';
import { spuriousChanges } from './spurious-changes.js';

export interface FigureChange {
  readonly name: string;
  /** Percent; null where the run did not measure it. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Two runs over the same gold. */
export interface Comparison {
  readonly figures: readonly FigureChange[];
  readonly measures: readonly MeasureChange[];
  readonly changes: readonly FindingGroup<ChangeKind>[];
  /** Gold items that both runs have. */
  readonly paired: number;
  /** Gold items that only one of the runs has; they are in its figures and in no list. */
  readonly unpaired: number;
}

function figureChanges(saved: SavedRun, figures: Figures): readonly FigureChange[] {
  const before = new Map(saved.figures);
  return headlineFigures(figures).map(([name, after]) => ({ name, before: before.get(name) ?? null, after }));
}

function pairsOf(items: RunItems, saved: SavedRun) {
  const quotesBefore = new Map(saved.quotes.map((quote) => [quote.key, quote]));
  const namesBefore = new Map(saved.names.map(({ key, right }) => [key, right]));
  const quotes = items.quotes.flatMap((now): readonly QuotePair[] => {
    const before = quotesBefore.get(now.key);
    return before === undefined ? [] : [{ now, before }];
  });
  const names = items.names.flatMap((now): readonly NamePair[] => {
    const before = namesBefore.get(now.key);
    return before === undefined ? [] : [{ now, before }];
  });
  return { quotes, names };
}

/**
 * Pairs the gold items of this run with those of a saved one and tells what was gained and lost.
 * @param most changes listed of each kind
 */
export function compareRuns(
  articles: readonly EvaluatedArticle[],
  figures: Figures,
  saved: SavedRun,
  most: number,
): Comparison {
  const items = itemsOf(articles);
  const { quotes, names } = pairsOf(items, saved);
  const changes = [
    ...quotes.flatMap(quoteChanges),
    ...names.flatMap(nameChanges),
    ...spuriousChanges(items.spurious, saved.spurious, articles),
  ];
  const groups = CHANGE_KINDS.map((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    return { kind, count: own.length, findings: own.slice(0, most) };
  });
  const paired = quotes.length + names.length;
  const all = items.quotes.length + items.names.length + saved.quotes.length + saved.names.length;
  return {
    figures: figureChanges(saved, figures),
    measures: measureChanges(quotes, names),
    changes: groups.filter(({ count }) => count > 0),
    paired,
    unpaired: all - 2 * paired,
  };
}
