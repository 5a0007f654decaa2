import type { Mention } from '../../src/model/mention.js';
import type { Segmentation } from '../../src/model/segmentation.js';
import { readModels } from '../../src/pipeline/models.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { shippedModels } from '../../src/server/analysis/model-files.js';
import { tagWords } from '../../src/tagging/tag-words.js';

const models = readModels(shippedModels());
const recogniseWords = recogniserWith(models.names);

/** The mentions of an English text, found with the shipped models. */
export const recognise = (segmentation: Segmentation): readonly Mention[] =>
  recogniseWords(segmentation, tagWords(models.tagger, models.clusters, segmentation));
