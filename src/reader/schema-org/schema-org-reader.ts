import { jsonReaderOf } from '../json/json-format.js';
import { schemaOrgVocabulary } from './schema-org-vocabulary.js';

export const schemaOrgReader = jsonReaderOf(schemaOrgVocabulary);
