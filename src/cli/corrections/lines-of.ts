import { createReadStream } from 'node:fs';
import { decompressed } from '../../reader/compression/decompressed.js';
import { byteLines } from '../../reader/json-lines/byte-lines.js';
import { lineOf, problemAt } from '../../server/reading/remark.js';
import { isSource, locationOf, type Source } from '../../server/reading/source.js';
import { FailureError } from '../exit.js';
import { findInputs } from '../input/find-inputs.js';
import type { Terminal } from '../terminal.js';

/** A line of a file, and where it stands: 'corrections.jsonl:17'. */
export interface PlacedLine {
  readonly place: string;
  readonly text: string;
}

const chunksOf = (source: Source): AsyncIterable<Uint8Array> => {
  if (source.kind === 'STREAM') return source.open();
  return createReadStream(locationOf(source));
};

/**
 * The lines of the files that are not blank.
 * @throws FailureError when one cannot be read
 */
export async function* linesOf(files: readonly string[], { stdin }: Terminal): AsyncGenerator<PlacedLine> {
  for await (const item of findInputs(files, { open: () => stdin, columns: null })) {
    if (item.kind === 'PROBLEM') throw new FailureError(lineOf(item));
    if (!isSource(item)) continue;
    const name = locationOf(item);
    try {
      for await (const { bytes, number } of byteLines(decompressed(chunksOf(item)))) {
        const text = bytes.toString('utf8');
        if (text.trim() !== '') yield { place: `${name}:${number}`, text };
      }
    } catch (error) {
      throw new FailureError(lineOf(problemAt(name, error)));
    }
  }
}
