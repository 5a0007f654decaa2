import { QUOTE_KINDS } from '../../model/quote.js';
import type { Columns } from '../columns/columns.js';
import type { QuoteColumns } from '../columns/quote-columns.js';
import { boundOfFew, boundOfNumbers, boundOfText } from '../columns/row-bound.js';
import type { NumberFilter, QuoteFilter, StringFilter } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { refuseNullTest } from '../filters/null-test.js';
import { numberTest } from '../filters/number-range.js';
import { given } from '../filters/test.js';
import { textConditionOf } from '../filters/text-condition.js';
import { quoteHolds } from '../lists/quote-text.js';
import { quoteLength } from '../nodes/quote-length.js';
import { CONFIDENCE_PARTS, QUOTE } from '../packed/layout.js';
import { type RowTest, withBound } from './conditions.js';
import { quoteMayHold } from './may-hold.js';

/** What a filter asks of what stands with a quote itself, the cheap tests first. */
export function quoteFields(filter: QuoteFilter, place: FilterPlace, all: Columns): RowTest[] {
  const columns = all.quotes;
  const at = (name: keyof QuoteFilter) => place.at(name);
  refuseNullTest(filter.method, at('method'));
  return given([
    ofKind(filter.kind, at('kind'), columns),
    ofConfidence(filter.confidence, at('confidence'), columns),
    ofLength(filter.length, at('length'), columns),
    ofMethod(filter.method, at('method'), columns),
    ofLemma(filter.cueLemma, at('cueLemma'), columns),
    ofText(filter.text, at('text'), all),
  ]);
}

function ofKind(filter: QuoteFilter['kind'], place: FilterPlace, columns: QuoteColumns): RowTest | null {
  const kind = choiceTest(filter, place);
  const holds = kind && ((number: number) => kind(QUOTE_KINDS[number]!));
  return (
    holds &&
    withBound(
      ({ facts }, row) => holds(facts.at(QUOTE.kind, row)),
      boundOfFew(
        () => columns.kind,
        () => QUOTE_KINDS.length,
        holds,
      ),
    )
  );
}

function ofConfidence(
  filter: NumberFilter | null | undefined,
  place: FilterPlace,
  columns: QuoteColumns,
): RowTest | null {
  const confidence = numberTest(filter, place, 0);
  const holds = confidence && ((parts: number) => confidence(parts / CONFIDENCE_PARTS));
  return (
    holds &&
    withBound(
      ({ facts }, row) => holds(facts.at(QUOTE.confidence, row)),
      boundOfFew(
        () => columns.confidence,
        () => CONFIDENCE_PARTS + 1,
        holds,
      ),
    )
  );
}

function ofLength(
  filter: NumberFilter | null | undefined,
  place: FilterPlace,
  columns: QuoteColumns,
): RowTest | null {
  const length = numberTest(filter, place, 1);
  return (
    length &&
    withBound(
      ({ facts }, row) => length(quoteLength(facts, row)),
      boundOfNumbers(() => columns.length, length),
    )
  );
}

function ofMethod(
  filter: StringFilter | null | undefined,
  place: FilterPlace,
  columns: QuoteColumns,
): RowTest | null {
  const method = choiceTest(filter, place);
  return (
    method &&
    withBound(
      ({ facts }, row) => method(facts.string(QUOTE.method, row)),
      boundOfFew(
        () => columns.method,
        () => columns.methods.count,
        (number) => method(columns.methods.at(number)),
      ),
    )
  );
}

function ofLemma(
  filter: StringFilter | null | undefined,
  place: FilterPlace,
  columns: QuoteColumns,
): RowTest | null {
  const lemma = choiceTest(filter, place);
  return (
    lemma &&
    withBound(
      ({ facts }, row) => lemma(facts.findString(QUOTE.cueLemma, row)),
      boundOfFew(
        () => columns.lemma,
        () => columns.lemmas.count + 1,
        (number) => lemma(number === 0 ? null : columns.lemmas.at(number - 1)),
      ),
    )
  );
}

function ofText(filter: QuoteFilter['text'], place: FilterPlace, columns: Columns): RowTest | null {
  const text = textConditionOf(filter, place);
  if (text === null) return null;
  const mayHold = quoteMayHold(columns, text);
  return withBound(
    (article, row) => mayHold(article, row) && quoteHolds(article, row, text),
    boundOfText(columns.quotes.letters, text, (row) => {
      const article = columns.article(columns.quotes.article[row]!);
      return quoteHolds(article, row - columns.firstQuote(article), text);
    }),
  );
}
