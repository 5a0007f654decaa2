import { findInputs } from './input/find-inputs.js';
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

/** Finds what `files` name and begins to read it. */
export async function startGoldReading(
  files: readonly string[],
  { stdin, stderr }: Terminal,
): Promise<GoldReading> {
  const found = await findInputs(files, stdin);
  let problems = 0;
  async function* documents(): AsyncGenerator<GoldDocument> {
    const bytes = found.inputs.reduce((sum, { size }) => sum + size, 0);
    const progress = progressOn(stderr, bytes);
    const note = (message: string) => {
      problems += 1;
      progress.note(`verbatim: ${message}`);
    };
    try {
      for (const { message } of found.problems) note(message);
      for (const input of found.inputs) {
        for await (const document of readGold(input, progress.advance)) {
          if ('message' in document) note(document.message);
          else yield document;
        }
      }
    } finally {
      progress.stop();
    }
  }
  return { documents: documents(), problems: () => problems };
}
