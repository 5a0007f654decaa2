import type { ArticlePersonEdge, PersonNode } from '../graph.js';
import type { ArticleRecord, Owner } from '../nodes/article-record.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { quoteCounts } from '../nodes/quote-count.js';
import { Tally } from '../nodes/tally.js';
import { MENTION } from '../packed/layout.js';
import type { Connection, PageRequest } from '../page.js';
import { cursorOf } from '../paging/cursor.js';
import { Ordering } from '../paging/ordering.js';
import { paginateWith } from '../paging/paginate.js';
import { SelectedSequence } from '../paging/selected-sequence.js';
import { ascending, descending, idKey, numberKey } from '../paging/sort-key.js';
import { personsNamedIn } from './named-in.js';

interface NamedPerson {
  readonly person: PersonRecord;
  readonly mentionCount: number;
  readonly quoteCount: number;
}

const ordering = new Ordering<NamedPerson>('articlePersons', [
  descending(numberKey('MENTION_COUNT', ({ mentionCount }) => mentionCount)),
  descending(numberKey('QUOTE_COUNT', ({ quoteCount }) => quoteCount)),
  ascending(idKey('ID', ({ person }) => person.id)),
]);

/** People that the article names or quotes, most mentioned first. */
export function listArticlePersons(
  article: ArticleRecord,
  page: PageRequest,
): Connection<PersonNode, ArticlePersonEdge> {
  const named = countedPersons(article);
  const list = {
    ordering,
    sequence: new SelectedSequence(() => named, ordering),
    count: () => named.length,
  };
  return paginateWith(list, page, edgeOf);
}

const edgeOf = (item: NamedPerson): ArticlePersonEdge => ({
  cursor: cursorOf(ordering, item),
  node: item.person,
  mentionCount: item.mentionCount,
  quoteCount: item.quoteCount,
});

function countedPersons(article: ArticleRecord): NamedPerson[] {
  const mentions = new Tally<Owner | null>();
  const spoken = quoteCounts(article);
  for (const row of article.rows(MENTION))
    mentions.add(article.ownerOf(article.facts.find(MENTION.entity, row)));
  return personsNamedIn(article).map((person) => ({
    person,
    mentionCount: mentions.count(person),
    quoteCount: spoken.get(person)?.spoken ?? 0,
  }));
}
