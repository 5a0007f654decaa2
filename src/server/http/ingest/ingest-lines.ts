import type { Desk } from '../../../desk/desk.js';
import { decode } from '../../../reader/encoding/decode.js';
import { type ByteLine, byteLines } from '../../../reader/json-lines/byte-lines.js';
import { ReadError } from '../../../reader/read-error.js';
import { inOrder } from '../../threads/in-order.js';
import { BodyTooLong } from './body.js';
import { readJsonDocument, refused, type Told, told, tooLarge } from './document.js';

/** Documents that are worked on at one time. */
const AHEAD = 16;

export interface LineTaker {
  readonly desk: Desk;
  /** Most bytes of a line. */
  readonly documentLimit: number;
  /** Told of errors that are nobody's but ours; gives what the client is told. */
  readonly onFailure: (error: unknown) => Told;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const isBlank = ({ bytes, size }: ByteLine): boolean =>
  size === bytes.length && bytes.every((byte) => byte <= 0x20);

/** Lines with something in them; other work of the process gets its turn between any two. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  for await (const line of byteLines(chunks, limit)) {
    await nextTurn();
    if (!isBlank(line)) yield line;
  }
}

async function takeLine({ bytes, number, size, isEnded }: ByteLine, taker: LineTaker): Promise<Told> {
  if (size > taker.documentLimit) return tooLarge(size, taker.documentLimit);
  try {
    const { raw, expectedRevision } = readJsonDocument(decode(bytes), `line ${number}`);
    return told(await taker.desk.ingest(raw, expectedRevision));
  } catch (error) {
    if (!(error instanceof ReadError)) return taker.onFailure(error);
    const { reason } = error;
    if (!isEnded) return refused('LINE_CUT', `The stream ends inside of this line: what came ${reason}.`);
    return refused('UNREADABLE_DOCUMENT', `The line ${reason}.`);
  }
}

/** How a stream ended that should have gone on. */
const endOf = (error: unknown): Told =>
  error instanceof BodyTooLong
    ? refused('STREAM_TOO_LARGE', `The stream ends here: ${error.message}. What came before is kept.`)
    : refused('STREAM_CUT', `The stream ends here: ${(error as Error).message}. What came before is kept.`);

/**
 * Takes the documents of a stream of lines, some at a time, and tells what became of each, line by line in their
 * order. A line that is no document does not stop the others. When the stream breaks off, whole lines are kept, and the
 * last thing told is where and why. Reads no faster than what is told is taken; stops reading when it is left.
 */
export async function* ingestLines(
  chunks: AsyncIterable<Uint8Array>,
  taker: LineTaker,
): AsyncGenerator<{ readonly line: number } & Told> {
  let broken: unknown;
  let last = 0;
  async function* untilBroken(): AsyncGenerator<Uint8Array> {
    try {
      yield* chunks;
    } catch (error) {
      broken = error;
    }
  }
  const take = async (line: ByteLine) => {
    last = line.number;
    const isCut = broken !== undefined && !line.isEnded;
    const what = isCut
      ? refused('LINE_CUT', 'The stream ends inside of this line; nothing was made of it.')
      : await takeLine(line, taker);
    return { line: line.number, ...what };
  };
  yield* inOrder(linesOf(untilBroken(), taker.documentLimit), AHEAD, take);
  if (broken !== undefined) yield { line: last + 1, ...endOf(broken) };
}
