import type { Diagnostic } from '../model/diagnostic.js';
import { LineIndex } from '../text/line-index.js';
import type { RevisionView } from './archive/revision-view.js';
import type { ArticleNotFound, DocumentTooLarge, RevisionConflict, UnreadableDocument } from './outcome.js';

export function revisionConflict(
  articleId: string,
  expectedRevision: number,
  currentRevision: RevisionView | null,
): RevisionConflict {
  const stands = currentRevision === null ? 'no article stands' : `revision ${currentRevision.number} stands`;
  const expected = expectedRevision === 0 ? 'none was' : `revision ${expectedRevision} was`;
  const message = `Under ${articleId} ${stands} where ${expected} expected. Read what stands, and decide again.`;
  return { __typename: 'RevisionConflict', message, articleId, expectedRevision, currentRevision };
}

export const documentTooLarge = (size: number, limit: number): DocumentTooLarge => ({
  __typename: 'DocumentTooLarge',
  message: `The document has ${size} bytes; at most ${limit} are taken.`,
  size,
  limit,
});

export function unreadableDocument(text: string, diagnostics: readonly Diagnostic[]): UnreadableDocument {
  const lines = new LineIndex(text);
  return {
    __typename: 'UnreadableDocument',
    message: 'The document holds no words.',
    diagnostics: diagnostics.map(({ code, message, start, end }) => ({
      code,
      message,
      span: { start, end },
      ...lines.positionAt(start),
    })),
  };
}

export const articleNotFound = (articleId: string): ArticleNotFound => ({
  __typename: 'ArticleNotFound',
  message: `No article stands under ${articleId}.`,
  articleId,
});
