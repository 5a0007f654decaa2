import type { QuoteType } from '../gold/gold-article.js';
import { QUOTE_TYPES } from '../gold/gold-article.js';
import { percent, type Rates, ratesOf } from '../rates.js';
import {
  type JudgedQuotes,
  QUOTE_MEASURES,
  type QuoteMeasure,
  type QuoteOutcome,
  type SpeakerMeasure,
} from './judge-quotes.js';

type SpeakerFigures = Readonly<Record<SpeakerMeasure, number | null>>;

/** Figures of the gold quotes of one type. Percent. */
export interface TypeFigures extends SpeakerFigures {
  readonly gold: number;
  readonly found: number;
  readonly recall: Readonly<Record<QuoteMeasure, number | null>>;
}

/** Percent; `speaker` and `canonical` are shares of the quotes where it was asked. */
export interface QuoteFigures extends SpeakerFigures {
  readonly gold: number;
  readonly found: number;
  readonly rates: Readonly<Record<QuoteMeasure, Rates>>;
  readonly byType: Readonly<Record<QuoteType, TypeFigures>>;
}

const rightBy = (outcomes: readonly QuoteOutcome[], measure: QuoteMeasure): number =>
  outcomes.filter((outcome) => outcome[measure]).length;

function share(outcomes: readonly QuoteOutcome[], measure: SpeakerMeasure): number | null {
  const asked = outcomes.filter((outcome) => outcome[measure] !== null);
  return percent(asked.filter((outcome) => outcome[measure]).length, asked.length);
}

const speakerFigures = (outcomes: readonly QuoteOutcome[]): SpeakerFigures => ({
  speaker: share(outcomes, 'speaker'),
  canonical: share(outcomes, 'canonical'),
});

const byMeasure = <T>(figureOf: (measure: QuoteMeasure) => T): Readonly<Record<QuoteMeasure, T>> =>
  Object.fromEntries(QUOTE_MEASURES.map((measure) => [measure, figureOf(measure)])) as Record<
    QuoteMeasure,
    T
  >;

function typeFigures(outcomes: readonly QuoteOutcome[], found: number): TypeFigures {
  return {
    gold: outcomes.length,
    found,
    recall: byMeasure((measure) => percent(rightBy(outcomes, measure), outcomes.length)),
    ...speakerFigures(outcomes),
  };
}

/** Over all articles together: every quote counts the same, whatever article it is in. */
export function quoteFigures(judged: readonly JudgedQuotes[]): QuoteFigures {
  const outcomes = judged.flatMap((article) => article.outcomes);
  const found = judged.flatMap((article) => article.found);
  const ofType = (type: QuoteType): TypeFigures =>
    typeFigures(
      outcomes.filter(({ gold }) => gold.type === type),
      found.filter((entry) => entry.type === type).length,
    );
  return {
    gold: outcomes.length,
    found: found.length,
    rates: byMeasure((measure) => ratesOf(rightBy(outcomes, measure), outcomes.length, found.length)),
    ...speakerFigures(outcomes),
    byType: Object.fromEntries(QUOTE_TYPES.map((type) => [type, ofType(type)])) as Record<
      QuoteType,
      TypeFigures
    >,
  };
}
