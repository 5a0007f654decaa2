import { wordSet } from './word-list.js';

export const DETERMINERS = wordSet(
  'the a an this that these those his her its their our my your no some any all both many most several each every another',
);

export const POSSESSIVES = wordSet("his her its their our my your 's");

export const PREPOSITIONS = wordSet(
  'of in on at by for from with to about against into over under through during after before between among across via per as amid within without toward towards upon around near since until',
);

export const CONJUNCTIONS = wordSet('and but or nor yet so');

export const SUBORDINATORS = wordSet(
  'if when because although though while whether unless since until once after before as',
);

export const QUESTION_WORDS = wordSet('how why whether what who when where which');

export const SUBJECT_PRONOUNS = wordSet('he she they it we i you there who');

export const BE_FORMS = wordSet("is are was were be been being 's 're");

/** Words that may stand between a subject and its verb without changing who acts. */
export const AUXILIARIES = wordSet(
  "has have had is are was were be been being do does did will would shall should can could may might must 's 've 'd 'll n't not",
);

/** Adverbs that end in no -ly and may stand beside a verb. */
const PLAIN_ADVERBS = wordSet(
  'also then later earlier again still once often never ever even just already now soon further furthermore too instead reportedly first both',
);

export const RELATIVE_PRONOUNS = wordSet('who which whom whose that where');

export const isAdverb = (lower: string): boolean =>
  PLAIN_ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly'));

/** Words that hold a sentence together and name nothing; determiners are told apart. */
export const isFunctionWord = (lower: string): boolean =>
  AUXILIARIES.has(lower) ||
  CONJUNCTIONS.has(lower) ||
  PREPOSITIONS.has(lower) ||
  RELATIVE_PRONOUNS.has(lower) ||
  SUBORDINATORS.has(lower) ||
  SUBJECT_PRONOUNS.has(lower);
