import { jsonReaderOf } from '../json/json-format.js';
import { ninjsVocabulary } from './ninjs-vocabulary.js';

export const ninjsReader = jsonReaderOf(ninjsVocabulary);
