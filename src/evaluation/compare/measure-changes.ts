import { percent } from '../rates.js';
import type { NameItem, QuoteItem } from './run-items.js';
import type { SavedMeasure, SavedQuote } from './saved-run.js';
import { signTest } from './sign-test.js';

/** How one measure went, over the gold items that both runs were asked about. */
export interface MeasureChange {
  readonly name: string;
  readonly asked: number;
  /** Percent right. */
  readonly before: number | null;
  readonly after: number | null;
  /** Items right now and wrong before, and the other way round. */
  readonly gained: number;
  readonly lost: number;
  /** See `signTest`: 0 to 1. */
  readonly p: number;
}

/** Right before and right now; null for what was not asked. */
type Verdicts = readonly (readonly [boolean | null, boolean | null])[];

/** A quote item of this run beside the same of the saved one. */
export interface QuotePair {
  readonly now: QuoteItem;
  readonly before: SavedQuote;
}

/** A name of this run, and whether the saved one had it. */
export interface NamePair {
  readonly now: NameItem;
  readonly before: boolean;
}

const QUOTE_CHANGES = ['exact', 'jaccard80', 'endToEnd', 'speaker', 'canonical'] as const;

function changeOf(name: string, verdicts: Verdicts): MeasureChange {
  const asked = verdicts.filter(([before, now]) => before !== null && now !== null);
  const gained = asked.filter(([before, now]) => now && !before).length;
  const lost = asked.filter(([before, now]) => before && !now).length;
  return {
    name,
    asked: asked.length,
    before: percent(asked.filter(([before]) => before).length, asked.length),
    after: percent(asked.filter(([, now]) => now).length, asked.length),
    gained,
    lost,
    p: signTest(gained, lost),
  };
}

const verdictsOf = (pairs: readonly QuotePair[], measure: SavedMeasure): Verdicts =>
  pairs.map(({ before, now }) => [before.measures[measure], now.outcome[measure]]);

/** A change for each measure that was asked of anything. */
export function measureChanges(
  quotes: readonly QuotePair[],
  names: readonly NamePair[],
): readonly MeasureChange[] {
  const ofNames = (label: string): Verdicts =>
    names.filter(({ now }) => now.name.label === label).map(({ before, now }) => [before, now.name.right]);
  return [
    ...QUOTE_CHANGES.map((measure) => changeOf(measure, verdictsOf(quotes, measure))),
    ...['PER', 'ORG'].map((label) => changeOf(label, ofNames(label))),
  ].filter(({ asked }) => asked > 0);
}
