import type { Corpus } from '../../corpus/corpus.js';
import { Desk, type DeskParts } from '../../desk/desk.js';
import { documentKeyOf } from '../../pipeline/article-id.js';
import { analyseDocument } from '../analysis/analysis-task.js';
import { SETTINGS } from '../configuration/settings.js';

/** Parts of a desk that may be others than usual. */
export type DeskSettings = Partial<Omit<DeskParts, 'corpus' | 'keyOf'>>;

/** The desk of a corpus. Unless told otherwise it analyses in this thread and takes documents up to the default limit. */
export const deskOver = (corpus: Corpus, chosen: DeskSettings = {}): Desk =>
  new Desk({
    analyse: analyseDocument,
    now: () => new Date(),
    documentLimit: Number(SETTINGS.documentLimit.default),
    ...chosen,
    corpus,
    keyOf: documentKeyOf,
  });
