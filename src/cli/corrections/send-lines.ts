import type { ImportCorrectionsMutation, VerbatimClient } from '../../sdk/index.js';
import { VerbatimError } from '../../sdk/index.js';
import type { PlacedLine } from './lines-of.js';

type Answer = ImportCorrectionsMutation['importCorrections'];

/** What became of lines; problems with the places of theirs. */
export interface Sent extends Omit<Answer, 'problems'> {
  readonly problems: readonly string[];
}

const NOTHING: Sent = { added: 0, undone: 0, unchanged: 0, problems: [] };

/** Bytes of lines that are sent at once, as JSON: half of what a server takes by default. */
const BATCH_BYTES = 131_072;

const sum = (a: Sent, b: Sent): Sent => ({
  added: a.added + b.added,
  undone: a.undone + b.undone,
  unchanged: a.unchanged + b.unchanged,
  problems: [...a.problems, ...b.problems],
});

const sizeOf = ({ text }: PlacedLine): number => Buffer.byteLength(JSON.stringify(text));

async function* batchesOf(lines: AsyncIterable<PlacedLine>): AsyncGenerator<readonly PlacedLine[]> {
  let batch: PlacedLine[] = [];
  let bytes = 0;
  for await (const line of lines) {
    const size = sizeOf(line);
    if (batch.length > 0 && bytes + size > BATCH_BYTES) {
      yield batch;
      [batch, bytes] = [[], 0];
    }
    batch.push(line);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

const problemIn = (batch: readonly PlacedLine[], { line, path, message }: Answer['problems'][number]) =>
  `${batch[line - 1]!.place}: ${path ? `${path}: ` : ''}${message}`;

/** Where the server takes less at once, half of them are sent, and then the others. */
async function sendBatch(client: VerbatimClient, batch: readonly PlacedLine[]): Promise<Sent> {
  try {
    const lines = batch.map(({ text }) => text).join('\n');
    const { importCorrections } = await client.importCorrections({ lines });
    const problems = importCorrections.problems.map((problem) => problemIn(batch, problem));
    return { ...importCorrections, problems };
  } catch (error) {
    if (!(error instanceof VerbatimError) || error.code !== 'BODY_TOO_LARGE') throw error;
    const [first] = batch;
    if (batch.length === 1)
      return { ...NOTHING, problems: [`${first!.place}: longer than the server reads`] };
    const middle = batch.length >> 1;
    const before = await sendBatch(client, batch.slice(0, middle));
    return sum(before, await sendBatch(client, batch.slice(middle)));
  }
}

/** Sends lines, as many at a time as a server takes. */
export async function sendLines(client: VerbatimClient, lines: AsyncIterable<PlacedLine>): Promise<Sent> {
  let sent = NOTHING;
  for await (const batch of batchesOf(lines)) sent = sum(sent, await sendBatch(client, batch));
  return sent;
}
