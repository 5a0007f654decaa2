import { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import type { Weights } from '../../src/learning/weights.js';
import type { Announcements } from '../../src/quotation/announcing/announcements.js';
import { NEARLY_ALL, overlapOf } from '../../src/quotation/prose/overlap.js';
import type { Candidate } from '../../src/quotation/selection/candidates.js';
import { evidenceFor } from '../../src/quotation/selection/evidence.js';
import { weighAlone } from '../../src/quotation/selection/first-weighing.js';
import { rivalryOf } from '../../src/quotation/selection/rivalry.js';
import { addSelectionFeatures } from '../../src/quotation/selection/selection-features.js';
import { HOPELESS } from '../../src/quotation/selection/selector.js';
import type { TokenRange } from '../../src/quotation/view.js';
import { Contexts, type ContextTable } from '../learner/contexts.js';
import type { Evidence } from '../learner/train-trees.js';
import { contentOf } from './attributions.js';
import type { TrainingText } from './training-text.js';

/** The words of speech in the gold data, in tokens. */
export const goldSpeech = ({ prose, article }: TrainingText): readonly TokenRange[] =>
  article.quotes.filter(({ kind }) => kind === 'speech').map((quote) => contentOf(prose, quote));

const isRight = (text: TrainingText, gold: readonly TokenRange[], candidate: Candidate): boolean =>
  gold.some((piece) => overlapOf(text.prose, piece, candidate.content) >= NEARLY_ALL);

/** What the stages before selection make of a text. */
export interface Decoded {
  readonly announcements: Announcements;
  readonly candidates: readonly Candidate[];
}

/** Every candidate, and whether it covers the letters of a gold piece closely enough. */
export function selectionContexts(texts: readonly TrainingText[], decoded: readonly Decoded[]): ContextTable {
  const contexts = new Contexts();
  const features = new FeatureBuffer();
  texts.forEach((text, article) => {
    const gold = goldSpeech(text);
    const { announcements, candidates } = decoded[article]!;
    candidates.forEach((candidate, index) => {
      features.clear();
      addSelectionFeatures(text.prose, announcements, candidate, rivalryOf(candidates, index), features);
      contexts.addItem(features, isRight(text, gold, candidate));
      contexts.endContext(article);
    });
  });
  return contexts.table();
}

/** The evidence for every candidate once it was weighed alone by a model that has not seen its article. */
export function selectionEvidence(
  texts: readonly TrainingText[],
  decoded: readonly Decoded[],
  aloneFor: (article: number) => Weights,
): Evidence {
  const rows: Float32Array[] = [];
  const right: number[] = [];
  texts.forEach((text, article) => {
    const gold = goldSpeech(text);
    const { announcements, candidates } = decoded[article]!;
    const weighed = weighAlone(text.prose, announcements, candidates, aloneFor(article));
    weighed.forEach((candidate, index) => {
      if (candidate.probability < HOPELESS) return;
      rows.push(evidenceFor(text.prose, announcements, weighed, index));
      right.push(isRight(text, gold, candidate) ? 1 : 0);
    });
  });
  return { rows, isRight: Uint8Array.from(right) };
}
