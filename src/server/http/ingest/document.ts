import type { IngestResult } from '../../../desk/outcome.js';
import type { ErrorCode } from '../../../graphql/errors/error-codes.js';
import type { RawArticle } from '../../../model/raw-article.js';
import type { JsonObject } from '../../../reader/json/json-value.js';
import { objectOfLine, recordArticle } from '../../../reader/json-lines/line-article.js';
import { ReadError } from '../../../reader/read-error.js';

/** A document as it is handed in: what it says, and which revision must stand, if that matters. */
export interface HandedIn {
  readonly raw: RawArticle;
  readonly expectedRevision: number | null;
}

/**
 * A document written as JSON: the members that `verbatim analyse` reads of a line, and `expectedRevision`.
 * @param location for messages: 'line 17'
 * @throws ReadError when it is none
 */
export function readJsonDocument(json: string, location: string): HandedIn {
  const object = objectOfLine(json, location);
  const raw = recordArticle(object, json, { location, columns: null, originIn: null });
  return { raw, expectedRevision: expectedRevisionOf(object, location) };
}

function expectedRevisionOf({ members }: JsonObject, location: string): number | null {
  const value = members.get('expectedRevision');
  if (value === undefined || (value.kind === 'SCALAR' && value.literal === 'null')) return null;
  const expected = value.kind === 'SCALAR' ? Number(value.literal) : Number.NaN;
  if (Number.isInteger(expected) && expected >= 0) return expected;
  throw new ReadError(location, 'has an "expectedRevision" that is no whole number from 0');
}

/** True for JSON that has no `text` of its own, and may be of a format that somebody else has made. */
export function isJsonOfOthers(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !('text' in value);
  } catch {
    return false;
  }
}

/** What is told of one document, beside where it stood. */
export type Told =
  | { readonly articleId: string; readonly outcome: string; readonly revision: number }
  | {
      readonly error: {
        readonly code: ErrorCode;
        readonly message: string;
        readonly [more: string]: unknown;
      };
    };

export function told(result: IngestResult): Told {
  switch (result.__typename) {
    case 'IngestedArticle': {
      const { outcome, revision } = result;
      return { articleId: revision.articleId, outcome, revision: revision.number };
    }
    case 'RevisionConflict': {
      const { message, articleId, expectedRevision, currentRevision } = result;
      const current = currentRevision?.number ?? 0;
      return {
        error: { code: 'REVISION_CONFLICT', message, articleId, expectedRevision, currentRevision: current },
      };
    }
    case 'DocumentTooLarge': {
      const { message, size, limit } = result;
      return { error: { code: 'DOCUMENT_TOO_LARGE', message, size, limit } };
    }
    case 'UnreadableDocument': {
      const { message, diagnostics } = result;
      return { error: { code: 'UNREADABLE_DOCUMENT', message, diagnostics } };
    }
  }
}

export const refused = (code: ErrorCode, message: string, more: object = {}): Told => ({
  error: { code, message, ...more },
});

export const tooLarge = (size: number, limit: number): Told =>
  refused('DOCUMENT_TOO_LARGE', `The document has ${size} bytes; at most ${limit} are taken.`, {
    size,
    limit,
  });
