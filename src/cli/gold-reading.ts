import { createReadStream } from 'node:fs';
import { innerName } from '../reader/document-name.js';
import { lineOf, type Problem } from '../server/reading/remark.js';
import { isSource, type Source } from '../server/reading/source.js';
import { expectFiles } from './input/expect-files.js';
import { findInputs, STANDARD_INPUT } from './input/find-inputs.js';
import { type GoldDocument, readGold } from './input/read-gold.js';
import { progressOn } from './progress.js';
import type { Terminal } from './terminal.js';

/** The annotated articles that a command was given, while they are read. */
export interface GoldReading {
  /** One at a time, in the order of the arguments; what is no gold is told on stderr and left out. */
  readonly documents: AsyncIterable<GoldDocument>;
  /** Things that could not be read up to now. */
  problems(): number;
}

const GOLD_NAME = /\.(?:txt|jsonl)$/i;

async function* goldIn(
  source: Source,
  onBytes: (count: number) => void,
): AsyncGenerator<GoldDocument | Problem> {
  if (source.kind === 'STREAM') yield* readGold(source.location, source.open());
  if (source.kind !== 'FILE' || !(source.isNamed || GOLD_NAME.test(innerName(source.path)))) return;
  yield* readGold(source.path, countedBytes(source.path, onBytes));
}

/** Opens the file when it is read, and not before: a file that nobody reads may go away. */
async function* countedBytes(path: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** Finds what `files` name and reads it as it is asked for. */
export function startGoldReading(files: readonly string[], { stdin, stderr }: Terminal): GoldReading {
  let problems = 0;
  const found = findInputs(files, { open: () => stdin, columns: null });
  async function* told(onBytes: (count: number) => void): AsyncGenerator<GoldDocument | Problem> {
    for await (const item of found) {
      if (isSource(item)) yield* goldIn(item, onBytes);
      else if (item.kind === 'PROBLEM') yield item;
    }
  }
  async function* documents(): AsyncGenerator<GoldDocument> {
    const progress = progressOn(stderr, files.includes(STANDARD_INPUT));
    const stop = stderr.isTTY ? expectFiles(files, progress) : () => {};
    try {
      for await (const document of told((count) => progress.advance(count))) {
        if (!('kind' in document)) yield document;
        else {
          problems += 1;
          progress.note(`verbatim: ${lineOf(document)}`);
        }
      }
    } finally {
      stop();
      progress.stop();
    }
  }
  return { documents: documents(), problems: () => problems };
}
