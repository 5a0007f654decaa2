import type { Span } from '../../text/span.js';
import type { Facts } from '../packed/facts.js';
import type { Column } from '../packed/table.js';

interface SpanColumns {
  readonly start: Column;
  readonly end: Column;
}

export const spanOf = (facts: Facts, { start, end }: SpanColumns, row: number): Span => ({
  start: facts.at(start, row),
  end: facts.at(end, row),
});
