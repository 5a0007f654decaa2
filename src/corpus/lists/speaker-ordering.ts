import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import type { SpeakerRecord } from '../nodes/speaker-record.js';
import { Ordering, type SortKey } from '../paging/ordering.js';
import { ascending, descending, idKey, keysOf, nameKey, numberKey } from '../paging/sort-key.js';
import type { Order, PersonOrderField, SourceOrderField } from '../query.js';

const FIELD_KEYS = {
  NAME: nameKey<SpeakerRecord>('NAME', ({ name }) => name),
  QUOTE_COUNT: numberKey<SpeakerRecord>('QUOTE_COUNT', ({ quoteCount }) => quoteCount),
  ARTICLE_COUNT: numberKey<SpeakerRecord>('ARTICLE_COUNT', ({ articleCount }) => articleCount),
  LATEST_ARTICLE: numberKey<SpeakerRecord>('LATEST_ARTICLE', ({ latestArticle }) => latestArticle),
  RELAYED_QUOTE_COUNT: numberKey<SpeakerRecord>(
    'RELAYED_QUOTE_COUNT',
    ({ relayedQuoteCount }) => relayedQuoteCount,
  ),
} satisfies Record<SourceOrderField, unknown>;

const BEST_KNOWN_FIRST: readonly SortKey<SpeakerRecord>[] = [
  descending(FIELD_KEYS.ARTICLE_COUNT),
  descending(FIELD_KEYS.QUOTE_COUNT),
  ascending(FIELD_KEYS.NAME),
  ascending(idKey('ID', ({ id }) => id)),
];

/** As asked for; between equals, and where nothing is asked for, best known first. */
export const personOrdering = (
  orderBy: readonly Order<PersonOrderField>[] | null | undefined,
): Ordering<PersonRecord> =>
  new Ordering<PersonRecord>('persons', [...keysOf(orderBy, FIELD_KEYS), ...BEST_KNOWN_FIRST]);

export const sourceOrdering = (
  orderBy: readonly Order<SourceOrderField>[] | null | undefined,
): Ordering<SourceRecord> =>
  new Ordering<SourceRecord>('sources', [...keysOf(orderBy, FIELD_KEYS), ...BEST_KNOWN_FIRST]);
