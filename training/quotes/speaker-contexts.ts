import { FeatureBuffer } from '../../src/learning/feature-buffer.js';
import type { Announcements } from '../../src/quotation/announcing/announcements.js';
import { speakerCandidates } from '../../src/quotation/speakers/speaker-candidates.js';
import {
  addNobodyFeatures,
  addRelationFeatures,
  addTokenFeatures,
  type Contents,
} from '../../src/quotation/speakers/speaker-features.js';
import { UNKNOWN_CONTENTS } from '../../src/quotation/speakers/speaker-finder.js';
import { Contexts, type ContextTable } from '../learner/contexts.js';
import { randomFrom } from '../learner/random.js';
import type { TrainingText } from './training-text.js';

/** Share of the contexts that hide the words, so that a speaker can be judged before they are known. */
const HIDDEN = 0.35;

/** Tokens of the gold speaker against all others that may be part of one, for every gold cue. */
export function speakerContexts(
  texts: readonly TrainingText[],
  announcements: readonly Announcements[],
): ContextTable {
  const contexts = new Contexts();
  const features = new FeatureBuffer();
  const random = randomFrom(7);
  texts.forEach(({ prose, attributions }, article) => {
    const known = announcements[article]!;
    for (const { head, behind, before, speaker } of attributions) {
      const contents: Contents = random() < HIDDEN ? UNKNOWN_CONTENTS : { behind, before };
      const ranges = [contents.before, contents.behind].filter((range) => range !== null);
      const tokens = speakerCandidates(prose, head, ranges);
      const isRight = (token: number) => speaker !== null && token >= speaker.from && token < speaker.to;
      if (speaker && !tokens.some(isRight)) continue;
      for (const token of tokens) {
        features.clear();
        addTokenFeatures(prose, token, features);
        addRelationFeatures(prose, known, head, contents, token, features);
        contexts.addItem(features, isRight(token));
      }
      features.clear();
      addNobodyFeatures(prose, head, contents, features);
      contexts.addItem(features, speaker === null);
      contexts.endContext(article);
    }
  });
  return contexts.table();
}
