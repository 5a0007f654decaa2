import type { KindRule } from './rule.js';

/** '> We met at noon': the sign of mail and Markdown. Set-in blocks cannot be told from other paragraphs in plain text. */
export const blockquote: KindRule = { kind: 'BLOCKQUOTE', holds: ({ opening }) => /^>+\s?\S/.test(opening) };
