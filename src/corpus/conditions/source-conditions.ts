import type { SourceFilter } from '../filter.js';
import { choiceTest } from '../filters/choice.js';
import type { FilterPlace } from '../filters/filter-place.js';
import { numberTest } from '../filters/number-range.js';
import type { Test } from '../filters/test.js';
import type { Owner } from '../nodes/article-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import type { FilterCompiler } from './filter-compiler.js';
import type { OwnerConditions } from './owner-conditions.js';
import { quoteRelation } from './owner-relations.js';
import { ownerConditions, speakerFields } from './speaker-fields.js';

/** Of sources; people do not pass where something is asked that only sources have. */
export function sourceConditions(
  filter: SourceFilter,
  place: FilterPlace,
  compiler: FilterCompiler,
): OwnerConditions {
  const kind = choiceTest(filter.kind, place.at('kind'));
  const relayed = numberTest(filter.relayedQuoteCount, place.at('relayedQuoteCount'), 1);
  return ownerConditions([
    relayed && ofSources(({ relayedQuoteCount }) => relayed(relayedQuoteCount)),
    kind && ofSources((source) => kind(source.kind)),
    ...speakerFields(filter, place, compiler),
    ...quoteRelation(filter.relayedQuotes, place.at('relayedQuotes'), compiler, 'source'),
  ]);
}

const ofSources =
  (test: Test<SourceRecord>): Test<Owner> =>
  (owner) =>
    owner.__typename === 'Source' && test(owner);
