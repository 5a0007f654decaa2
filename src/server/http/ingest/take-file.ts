import type { Desk } from '../../../desk/desk.js';
import type { Found } from '../../reading/batches.js';
import type { ReadDocument } from '../../reading/read-document.js';
import type { Remark } from '../../reading/remark.js';
import type { BytesSource } from '../../reading/source.js';
import { inOrder } from '../../threads/in-order.js';
import { refused, type Told, told } from './document.js';

/** Articles that are worked on at one time. */
const AHEAD = 16;

export interface FileTaker {
  readonly desk: Desk;
  readonly read: ReadDocument;
  /** Told of errors that are nobody's but ours; gives what the client is told. */
  readonly onFailure: (error: unknown) => Told;
}

/** What became of an article of a file, or of the place of one. */
export interface TakenArticle {
  readonly location: string;
  /** True when it is, or stands for, all of the file. */
  readonly isWhole: boolean;
  readonly told: Told;
}

export const NOTHING_FOUND: Told = refused('UNREADABLE_DOCUMENT', 'The body holds no article.');

function toldOf({ kind, code, location, reason }: Remark): Told {
  if (code === 'UNKNOWN_FORMAT')
    return refused('UNSUPPORTED_MEDIA_TYPE', `The body ${reason}; name its content-type, or ?name=FILE.`);
  if (kind === 'LEFT_OUT') return refused('UNREADABLE_DOCUMENT', `Left out, ${code}: ${location} ${reason}.`);
  return refused('UNREADABLE_DOCUMENT', `${location}: ${reason}.`);
}

async function take(found: Found, { desk, onFailure }: FileTaker): Promise<Told> {
  if (found.kind !== 'ARTICLE') return toldOf(found);
  try {
    return told(await desk.ingest(found.raw));
  } catch (error) {
    return onFailure(error);
  }
}

/** Takes in the articles of a file, some at a time, and tells what became of each, in their order. */
export async function* takeFile(file: BytesSource, taker: FileTaker): AsyncGenerator<TakenArticle, void> {
  const taken = async (found: Found): Promise<TakenArticle> => {
    const location = found.kind === 'ARTICLE' ? found.raw.location : found.location;
    const isWhole = location === file.document.location;
    return { location, isWhole, told: await take(found, taker) };
  };
  yield* inOrder(taker.read(file), AHEAD, taken);
}
