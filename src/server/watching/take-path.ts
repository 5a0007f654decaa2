import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import type { Desk } from '../../desk/desk.js';
import type { RawArticle } from '../../model/raw-article.js';
import { told } from '../http/ingest/document.js';
import type { Found } from '../reading/batches.js';
import type { ReadDocument } from '../reading/read-document.js';
import type { FoundArticle } from '../reading/read-found.js';
import { problemAt } from '../reading/remark.js';
import { inOrder } from '../threads/in-order.js';

export interface WatchParts {
  readonly desk: Desk;
  readonly read: ReadDocument;
  readonly logger: FastifyBaseLogger;
}

/** Articles of one file that are worked on at one time. */
const AHEAD = 8;

/**
 * Without an address an article is known by its place: the file, and in a file of several the id that it brings along; one of several
 * without an id is known by its content.
 */
function placed({ raw, file }: FoundArticle, path: string): RawArticle {
  if (raw.url !== null) return raw;
  if (file !== null) return { ...raw, place: path };
  return raw.externalId === null ? raw : { ...raw, place: `${path}#${raw.externalId}` };
}

async function take(found: Found, path: string, { desk, logger }: WatchParts): Promise<void> {
  if (found.kind !== 'ARTICLE') {
    const { kind, code, location, reason } = found;
    const level = kind === 'PROBLEM' ? 'warn' : 'debug';
    return logger[level]({ location, code, reason }, 'of a watched folder this was not read');
  }
  const { location } = found.raw;
  const { error, ...outcome } = { error: null, ...told(await desk.ingest(placed(found, path))) };
  if (error === null) logger.info({ location, ...outcome }, 'a watched article was taken in');
  else logger.warn({ location, ...error }, 'a watched article was refused');
}

/** Takes in the articles of a file that is new or has changed; a link is passed over, for it may lead anywhere. Never rejects: what goes wrong is logged. */
export async function takePath(path: string, parts: WatchParts): Promise<void> {
  try {
    const status = await lstat(path);
    if (status.isSymbolicLink()) return;
    const { size } = status;
    const source = { kind: 'FILE', path, size, isNamed: false, columns: null } as const;
    const taken = inOrder(parts.read(source), AHEAD, (found) => take(found, resolve(path), parts));
    for await (const _ of taken);
  } catch (error) {
    const { code, reason } = problemAt(path, error);
    parts.logger.warn({ location: path, code, reason }, 'a watched file was not read');
  }
}
