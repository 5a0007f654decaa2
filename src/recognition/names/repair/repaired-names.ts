import {
  givenNamesBelong,
  monthsMayBeGivenNames,
  numberedChannelsAreBodies,
  wordsBeforeTitlesAreNames,
} from './added-names.js';
import { adjectivesStandOutside, peopleStandOutsideBodies, titlesStandOutside } from './cut-names.js';
import { namesNameSomething } from './dropped-names.js';
import { listedBodiesAreBodies } from './listed-bodies.js';
import type { NameRepair } from './name-repair.js';
import {
  coinedNamesAreBodies,
  explainedNamesArePeople,
  namesOfThingsAreThings,
  namesWithAdjectivesArePlaces,
  stormsAreThings,
} from './relabelled-names.js';

/** In this order; each sees what the ones before it have mended. */
const REPAIRS: readonly NameRepair[] = [
  peopleStandOutsideBodies,
  titlesStandOutside,
  adjectivesStandOutside,
  givenNamesBelong,
  monthsMayBeGivenNames,
  listedBodiesAreBodies,
  coinedNamesAreBodies,
  numberedChannelsAreBodies,
  stormsAreThings,
  namesOfThingsAreThings,
  namesWithAdjectivesArePlaces,
  explainedNamesArePeople,
  namesNameSomething,
  wordsBeforeTitlesAreNames,
];

/** Names as a reader expects them: small rules for what a model cannot see. */
export const repairedNames: NameRepair = (words, names) =>
  REPAIRS.reduce((mended, repair) => repair(words, mended), names);
