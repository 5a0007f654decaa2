import { takeStep } from '../deadline.js';
import { matcherOf } from '../filters/text-condition.js';
import type { PersonRecord } from '../nodes/person-record.js';
import type { SourceRecord } from '../nodes/source-record.js';
import type { SpeakerRecord } from '../nodes/speaker-record.js';
import type { Connection } from '../page.js';
import type { Ordering } from '../paging/ordering.js';
import { paginate } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import type { PersonQuery, SourceQuery, TextFilter } from '../query.js';
import type { Books } from './books.js';
import { speakerOrdering } from './speaker-ordering.js';

export function listPersons({ persons }: Books, query: PersonQuery): Connection<PersonRecord> {
  const ordering = speakerOrdering<PersonRecord>('persons', query.orderBy);
  return paginate(listOf(persons.all, nameHolds(query.filter?.name), ordering), query);
}

export function listSources({ sources }: Books, query: SourceQuery): Connection<SourceRecord> {
  const ordering = speakerOrdering<SourceRecord>('sources', query.orderBy);
  const kinds = query.filter?.kind?.in;
  const named = nameHolds(query.filter?.name);
  const accepts = (source: SourceRecord) =>
    (!kinds || kinds.includes(source.kind)) && (!named || named(source));
  return paginate(listOf(sources.all, kinds || named ? accepts : null, ordering), query);
}

type Records<Item> = { readonly size: number; values(): Iterable<Item> };

function listOf<Item extends SpeakerRecord>(
  records: Records<Item>,
  accepts: ((record: Item) => boolean) | null,
  ordering: Ordering<Item>,
) {
  const items = () => (accepts === null ? records.values() : filtered(records.values(), accepts));
  return {
    ordering,
    sequence: new SelectedSequence<Item>(items, ordering),
    count: () => (accepts === null ? records.size : countOf(items())),
  };
}

function nameHolds(filter: TextFilter | null | undefined): ((record: SpeakerRecord) => boolean) | null {
  const matcher = matcherOf(filter);
  return matcher === null ? null : ({ forms }) => forms.some((form) => matcher.isIn(form));
}

function* filtered<Item>(
  items: Iterable<Item>,
  accepts: (item: Item) => boolean,
): Generator<Item, undefined> {
  for (const item of items) {
    takeStep();
    if (accepts(item)) yield item;
  }
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
