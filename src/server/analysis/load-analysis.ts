import { type Analyser, analyserOf } from '../../pipeline/analyse-article.js';
import { readModels } from '../../pipeline/models.js';
import { shippedModels } from './model-files.js';

let loaded: Analyser | undefined;

/**
 * The analysis of this thread with the shipped models, made when first asked for: each thread has a module, and so an
 * analysis, of its own.
 */
export function loadAnalysis(): Analyser {
  loaded ??= analyserOf(readModels(shippedModels()));
  return loaded;
}
