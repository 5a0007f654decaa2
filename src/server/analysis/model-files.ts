import { readFileSync } from 'node:fs';
import { MODEL_FILES, type ModelBytes } from '../../pipeline/models.js';

const FOLDER = new URL('../../../models/', import.meta.url);

const bytesOf = (file: string): Uint8Array => readFileSync(new URL(file, FOLDER));

/** The models that come with the package. */
export const shippedModels = (): ModelBytes => ({
  clusters: bytesOf(MODEL_FILES.clusters),
  partOfSpeech: bytesOf(MODEL_FILES.partOfSpeech),
  names: bytesOf(MODEL_FILES.names),
  quotes: bytesOf(MODEL_FILES.quotes),
});
