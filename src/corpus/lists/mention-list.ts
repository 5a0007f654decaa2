import { allOf } from '../conditions/conditions.js';
import type { ArticleRecord } from '../nodes/article-record.js';
import type { MentionView } from '../nodes/mention-view.js';
import type { PersonRecord } from '../nodes/person-record.js';
import { MENTION } from '../packed/layout.js';
import type { Connection, PageRequest } from '../page.js';
import { Ordering } from '../paging/ordering.js';
import { paginate } from '../paging/paginate.js';
import { ascending, numberKey } from '../paging/sort-key.js';
import { articlesWith } from './article-group.js';
import { articleOrdering, keysOfParts } from './article-ordering.js';
import type { Books } from './books.js';
import { listFrom } from './listing.js';

const ordering = new Ordering<MentionView>('mentions', [
  ...keysOfParts<MentionView>(articleOrdering),
  ascending(numberKey('START', ({ start }) => start)),
  ascending(numberKey('ROW', ({ row }) => row)),
]);

/** Where articles name somebody: by article, newest first, then in reading order. */
export function listMentions(books: Books, person: PersonRecord, page: PageRequest): Connection<MentionView> {
  const list = listFrom(books.shelf, {
    conditions: allOf([
      {
        groups: [articlesWith(new Set([person]))],
        rows: [({ owners, facts }, row) => owners[facts.at(MENTION.entity, row)] === person],
      },
    ]),
    table: MENTION,
    item: (article: ArticleRecord, row: number) => article.mention(row),
    ordering,
    walk: articleOrdering,
  });
  return paginate(list, page);
}
