import type { RawArticle } from '../../model/raw-article.js';
import { decode } from '../../reader/decode.js';
import { byteLines } from '../../reader/json-lines/byte-lines.js';
import { jsonLinesReader } from '../../reader/json-lines/json-lines-reader.js';
import { readLine } from '../../reader/json-lines/read-line.js';
import { ReadError } from '../../reader/read-error.js';
import type { Reader } from '../../reader/reader.js';
import { readerFor } from '../../reader/readers.js';
import { type Input, innerName } from './input.js';
import { peek } from './peek.js';
import { type InputProblem, problemAt } from './problem.js';

type Found = RawArticle | InputProblem;
type Chunks = AsyncIterable<Buffer>;

/** Bytes that a reader is shown to tell whether the content is for it: a thousand letters of any script. */
const SAMPLE_BYTES = 4096;

const orProblem = (found: RawArticle | ReadError): Found =>
  found instanceof ReadError ? problemAt(found.location, new Error(found.reason)) : found;

function articleOfLine(line: string, location: string): Found {
  try {
    return readLine(line, location);
  } catch (error) {
    if (error instanceof ReadError) return orProblem(error);
    throw error;
  }
}

/** A line at a time, so that a file may be larger than memory. */
async function* readByLine(name: string, chunks: Chunks): AsyncGenerator<Found> {
  for await (const { bytes, number } of byteLines(chunks)) {
    const line = decode(bytes);
    if (line.trim() !== '') yield articleOfLine(line, `${name}:${number}`);
  }
}

async function* readWhole(reader: Reader, name: string, chunks: Chunks): AsyncGenerator<Found> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  for (const found of reader.read(decode(Buffer.concat(parts)), name)) yield orProblem(found);
}

/** The articles of one input, and a problem in the place of each that cannot be read. */
export async function* readInput(input: Input, onBytes: (count: number) => void): AsyncGenerator<Found> {
  const { name } = input;
  try {
    const { head, chunks } = await peek(input.open(onBytes), SAMPLE_BYTES);
    const reader = readerFor(innerName(name), decode(head));
    yield* reader === jsonLinesReader ? readByLine(name, chunks) : readWhole(reader, name, chunks);
  } catch (error) {
    yield problemAt(name, error);
  }
}
