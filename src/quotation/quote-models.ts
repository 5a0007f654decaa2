import { treesOf } from '../learning/boosted-trees.js';
import type { ModelDescription, ModelFile } from '../learning/files/model-file.js';
import { type Weights, weightsOf } from '../learning/weights.js';
import { type AnnouncingModel, announcingModelOf } from './announcing/announcements.js';
import { type PointerModel, pointerModelOf } from './pointers/content-finder.js';
import type { SelectionModel } from './selection/selector.js';

/** The file of the models of quotation. Raise `features` with any change of what their features say. */
export const QUOTES: ModelDescription = { name: 'quotes', features: 1 };

/** What quotation has learned, stage by stage. */
export interface QuoteModels {
  readonly announcing: AnnouncingModel;
  readonly pointers: PointerModel;
  readonly speakers: Weights;
  readonly selection: SelectionModel;
  readonly passages: Weights;
}

export function quoteModelsOf(file: ModelFile): QuoteModels {
  const weights = (name: string): Weights => weightsOf(file, name);
  return {
    announcing: announcingModelOf(weights('any'), weights('speech')),
    pointers: pointerModelOf({
      startBehind: weights('startBehind'),
      endBehind: weights('endBehind'),
      endBefore: weights('endBefore'),
      startBefore: weights('startBefore'),
    }),
    speakers: weights('speakers'),
    selection: { alone: weights('alone'), together: treesOf(file, 'together') },
    passages: weights('passages'),
  };
}
