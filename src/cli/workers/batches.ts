import type { RawArticle } from '../../model/raw-article.js';
import type { Intake } from '../../server/analysis/intake.js';

/** What goes into one message: enough that its cost is lost beside the work, not so much that a thread waits for another. */
const MOST_DOCUMENTS = 16;
const ENOUGH_LETTERS = 65_536;

async function batchFrom(first: RawArticle, documents: Intake<RawArticle>): Promise<readonly RawArticle[]> {
  const batch = [first];
  documents.take();
  for (let letters = first.text.length; letters < ENOUGH_LETTERS && batch.length < MOST_DOCUMENTS; ) {
    const next = await documents.promptNext();
    if (next === undefined || next.done) break;
    documents.take();
    letters += next.value.text.length;
    batch.push(next.value);
  }
  return batch;
}

/**
 * Documents in their order, up to 16 together, or until they have 65,536 letters; none is cut, however long. Those
 * that have come are not held back to wait for others. When the documents throw, those before are given first.
 */
export async function* batches(documents: Intake<RawArticle>): AsyncGenerator<readonly RawArticle[], void> {
  for (let next = await documents.next(); !next.done; next = await documents.next()) {
    yield await batchFrom(next.value, documents);
  }
}
