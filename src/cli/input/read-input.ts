import type { RawArticle } from '../../model/raw-article.js';
import { provenanceOf } from '../../reader/content.js';
import { decode } from '../../reader/decode.js';
import { ReadError } from '../../reader/read-error.js';
import { readerFor } from '../../reader/readers.js';
import { SAMPLE_BYTES } from '../../reader/sample.js';
import { Skipped } from '../../reader/skipped.js';
import { type Input, innerName } from './input.js';
import { peek } from './peek.js';
import { type InputProblem, problemAt } from './problem.js';

type Found = RawArticle | InputProblem;

const orProblem = (found: RawArticle | ReadError): Found =>
  found instanceof ReadError ? problemAt(found.location, new Error(found.reason)) : found;

/** What comes of a standard input is read as it comes: the first letters must do. */
const LIVE_SAMPLE_BYTES = 4096;

/** The articles of one input, and a problem in the place of each that cannot be read. */
export async function* readInput(input: Input, onBytes: (count: number) => void): AsyncGenerator<Found> {
  const name = innerName(input.name);
  try {
    const { head, chunks } = await peek(
      input.open(onBytes),
      input.size === 0 ? LIVE_SAMPLE_BYTES : SAMPLE_BYTES,
    );
    const reader = readerFor({ name, head, text: decode(head), mediaType: null });
    const content = { ...provenanceOf(input.name), name, chunks };
    for await (const found of reader.read(content)) if (!(found instanceof Skipped)) yield orProblem(found);
  } catch (error) {
    yield problemAt(input.name, error);
  }
}
