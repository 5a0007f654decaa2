import { findCueForm } from './cue-verbs.js';
import { wordSet } from './word-list.js';

/** Finite verbs, beside those that announce words, whose subject is as a rule a person. */
const ACTS =
  wordSet(`born died married lives lived grew graduated studied resigned retired joined met visited wrote
  thinks thought believes believed feels felt knows knew wants wanted hopes hoped fears feared loves loved hates
  smiled smiles laughed nodded shrugged sighed cried wept walked travelled traveled arrived left returned won lost
  served became played scored hit threw ran went came took gave made got kept held led stood sat saw heard told
  spoke says said decided refused tried agreed disagreed insisted offered helped worked works plans planned appeared
  apologised apologized testified pleaded signed voted toured attended celebrated dismissed thanked invited
  interviewed noted joked tweeted posted wore drove flew moved started began stopped continued received declined
  admitted confessed regretted recalled recalls explains adds describes argued argues considers considered vowed`);

/** Past tenses that end in no -ed, so that a verb after a noun is seen: 'the officer went'. */
const IRREGULAR =
  wordSet(`was were is are has have had did does do been be will would can could may might must shall should
  went came took gave made got kept held led stood sat saw heard told spoke said says knew thought felt fell found
  began broke brought built bought caught chose cut dealt drew drove ate fought flew forgot grew hung hid hurt laid
  left lent let lost meant met paid put quit read rode rose ran sent set shook shot shut sang sank slept spent spread
  stole stuck struck swore swept took taught tore threw understood woke wore won wrote became beat bore bound cost fed
  fled froze hit lay lit rang sought sold shone shrank split sprang stung wept wound`);

/** True for a finite form that a person is the likely subject of: 'Lee resigned'. */
export const isPersonVerb = (lower: string): boolean => {
  const form = findCueForm(lower)?.form;
  return form === 'PAST' || form === 'PRESENT' || ACTS.has(lower);
};

/** True when a lower-case word after a noun is likely its verb: 'went', 'was', 'ordered'. */
export const isLikelyVerb = (lower: string): boolean =>
  IRREGULAR.has(lower) || ACTS.has(lower) || (lower.length > 3 && lower.endsWith('ed'));
