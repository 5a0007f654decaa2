import { cursorOf } from '../../corpus/paging/cursor.js';
import type { List } from '../../corpus/paging/paginate.js';
import type { Sequence, Stretch } from '../../corpus/paging/sequence.js';
import type { SearchPlan } from '../plan/plan.js';
import { hitOrdering, type SearchHit } from './hit.js';
import { Nearest } from './nearest.js';
import { offerTexts } from './text-hits.js';

interface RankedList extends List<SearchHit> {
  cursor(hit: SearchHit): string;
}

/** All that meets a plan, the best first. */
export function rankedList({ key, owners, texts }: SearchPlan): RankedList {
  const ordering = hitOrdering(key);
  let total = owners.length;
  const take = (stretch: Stretch, limit: number): readonly SearchHit[] => {
    const nearest = new Nearest(ordering, stretch, limit);
    for (const hit of owners) nearest.offer(hit);
    if (texts !== null) total = owners.length + offerTexts(texts, nearest);
    return nearest.finish();
  };
  const sequence: Sequence<SearchHit> = { take, isEmpty: (stretch) => take(stretch, 1).length === 0 };
  return {
    ordering,
    sequence,
    // A page is always taken before its list is counted, and taking counts.
    count: () => total,
    cursor: (hit) => cursorOf(ordering, hit),
  };
}
