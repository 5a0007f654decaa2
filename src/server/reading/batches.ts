import type { Intake } from '../threads/intake.js';
import type { FoundArticle } from './read-found.js';
import type { Remark } from './remark.js';

/** An article, or what is told in its place. */
export type Found = FoundArticle | Remark;

/** What goes into one message: enough that its cost is lost beside the work, not so much that a thread waits for another. */
const MOST_DOCUMENTS = 16;
const ENOUGH_LETTERS = 65_536;

export const lettersOf = (found: Found): number => (found.kind === 'ARTICLE' ? found.raw.text.length : 0);

async function batchFrom(first: Found, found: Intake<Found>): Promise<readonly Found[]> {
  const batch = [first];
  found.take();
  for (let letters = lettersOf(first); letters < ENOUGH_LETTERS && batch.length < MOST_DOCUMENTS; ) {
    const next = await found.promptNext();
    if (next === undefined || next.done) break;
    found.take();
    letters += lettersOf(next.value);
    batch.push(next.value);
  }
  return batch;
}

/**
 * Articles in their order, up to 16 together, or until they have 65,536 letters; none is cut, however long. Those
 * that have come are not held back to wait for others. When `found` throws, those before are given first.
 */
export async function* batches(found: Intake<Found>): AsyncGenerator<readonly Found[], void> {
  for (let next = await found.next(); !next.done; next = await found.next()) {
    yield await batchFrom(next.value, found);
  }
}
