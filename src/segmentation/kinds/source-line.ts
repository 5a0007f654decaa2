import { lengthInTokens } from './draft.js';
import type { KindRule } from './rule.js';

const OPENING = /^\(?(?:original )?(?:sources?|via|quelle|fuente|fonte) ?[:：] ?\S/;
const LONGEST = 20;

/** 'Source: Tarn Bay Herald'; not 'Sources: they are hard to find, and harder to keep, as every reporter learns ...' */
export const sourceLine: KindRule = {
  kind: 'SOURCE_LINE',
  holds: (draft) => lengthInTokens(draft) <= LONGEST && OPENING.test(draft.lower),
};
