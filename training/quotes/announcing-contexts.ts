import { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import { mayAnnounce } from '../../src/quotation/announcing/announcing-candidates.js';
import { addAnnouncingFeatures } from '../../src/quotation/announcing/announcing-features.js';
import { Contexts, type ContextTable } from '../learner/contexts.js';
import type { TrainingText } from './training-text.js';

/** Every token that may announce words, and whether it does: words of any kind, speech. */
export function announcingContexts(texts: readonly TrainingText[]): {
  any: ContextTable;
  speech: ContextTable;
} {
  const [any, speech] = [new Contexts(), new Contexts()];
  const features = new FeatureBuffer();
  texts.forEach(({ prose, attributions }, article) => {
    const heads = new Map(attributions.map((attribution) => [attribution.head, attribution]));
    for (let token = 0; token < prose.length; token++) {
      if (!mayAnnounce(prose, token)) continue;
      features.clear();
      addAnnouncingFeatures(prose, token, features);
      const attribution = heads.get(token);
      any.addItem(features, attribution !== undefined);
      any.endContext(article);
      speech.addItem(features, attribution?.isSpeech === true);
      speech.endContext(article);
    }
  });
  return { any: any.table(), speech: speech.table() };
}
