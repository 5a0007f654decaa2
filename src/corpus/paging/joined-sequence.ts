import type { Ordering } from './ordering.js';
import type { Sequence, Stretch } from './sequence.js';

/** Two sequences in the same order, as one. */
export class JoinedSequence<Item> implements Sequence<Item> {
  constructor(
    private readonly parts: readonly [Sequence<Item>, Sequence<Item>],
    private readonly ordering: Ordering<Item>,
  ) {}

  take(stretch: Stretch, limit: number): readonly Item[] {
    const taken = this.parts.flatMap((part) => part.take(stretch, limit));
    return taken.sort((a, b) => this.ordering.compareItems(a, b) * stretch.direction).slice(0, limit);
  }

  isEmpty(stretch: Stretch): boolean {
    return this.parts.every((part) => part.isEmpty(stretch));
  }
}
