import { byteLines } from '../../reader/json-lines/byte-lines.js';
import { FailureError } from '../exit.js';
import { findInputs } from '../input/find-inputs.js';
import { problemAt } from '../input/problem.js';
import type { Terminal } from '../terminal.js';

/** A line of a file, and where it stands: 'corrections.jsonl:17'. */
export interface PlacedLine {
  readonly place: string;
  readonly text: string;
}

/**
 * The lines of the files that are not blank.
 * @throws FailureError when one cannot be read
 */
export async function* linesOf(files: readonly string[], { stdin }: Terminal): AsyncGenerator<PlacedLine> {
  const { inputs, problems } = await findInputs(files, stdin);
  for (const { message } of problems) throw new FailureError(message);
  for (const { name, open } of inputs) {
    try {
      for await (const { bytes, number } of byteLines(open(() => {}))) {
        const text = bytes.toString('utf8');
        if (text.trim() !== '') yield { place: `${name}:${number}`, text };
      }
    } catch (error) {
      throw new FailureError(problemAt(name, error).message);
    }
  }
}
