import { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import type { Announcements } from '../../src/quotation/announcing/announcements.js';
import { NEARLY_ALL, overlapOf } from '../../src/quotation/prose/overlap.js';
import { addPassageFeatures } from '../../src/quotation/unannounced/passage-features.js';
import { unannouncedPassages } from '../../src/quotation/unannounced/speech-passages.js';
import type { TokenRange } from '../../src/quotation/view.js';
import { Contexts, type ContextTable } from '../learner/contexts.js';
import { goldSpeech } from './selection-contexts.js';
import type { TrainingText } from './training-text.js';

/** Passages in marks that the other stages leave alone, and whether they are speech. */
export function passageContexts(
  texts: readonly TrainingText[],
  found: readonly { announcements: Announcements; announced: readonly TokenRange[] }[],
): ContextTable {
  const contexts = new Contexts();
  const features = new FeatureBuffer();
  texts.forEach((text, article) => {
    const gold = goldSpeech(text);
    const { announcements, announced } = found[article]!;
    for (const { passage, before } of unannouncedPassages(text.prose, announced)) {
      features.clear();
      addPassageFeatures(text.prose, announcements, passage, before, features);
      contexts.addItem(
        features,
        gold.some((piece) => overlapOf(text.prose, piece, passage) >= NEARLY_ALL),
      );
      contexts.endContext(article);
    }
  });
  return contexts.table();
}
