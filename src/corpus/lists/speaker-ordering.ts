import type { SpeakerRecord } from '../nodes/speaker-record.js';
import { Ordering, type SortKey } from '../paging/ordering.js';
import { ascending, descending, idKey, keysOf, nameKey, numberKey } from '../paging/sort-key.js';
import type { Order, PersonOrderField, SourceOrderField } from '../query.js';

type Field = PersonOrderField & SourceOrderField;

const FIELD_KEYS = {
  NAME: nameKey<SpeakerRecord>('NAME', ({ name }) => name),
  QUOTE_COUNT: numberKey<SpeakerRecord>('QUOTE_COUNT', ({ quoteCount }) => quoteCount),
  ARTICLE_COUNT: numberKey<SpeakerRecord>('ARTICLE_COUNT', ({ articleCount }) => articleCount),
} satisfies Record<Field, unknown>;

const BEST_KNOWN_FIRST: readonly SortKey<SpeakerRecord>[] = [
  descending(FIELD_KEYS.ARTICLE_COUNT),
  descending(FIELD_KEYS.QUOTE_COUNT),
  ascending(FIELD_KEYS.NAME),
  ascending(idKey('ID', ({ id }) => id)),
];

/** As asked for; between equals, and where nothing is asked for, best known first. */
export const speakerOrdering = <Item extends SpeakerRecord>(
  list: 'persons' | 'sources',
  orderBy: readonly Order<Field>[] | null | undefined,
): Ordering<Item> => new Ordering<Item>(list, [...keysOf(orderBy, FIELD_KEYS), ...BEST_KNOWN_FIRST]);
