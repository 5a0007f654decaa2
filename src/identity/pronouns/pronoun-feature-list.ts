import type { MentionKind } from '../../model/mention.js';
import type { PronounForm } from './pronoun-place.js';

export const FORMS: readonly PronounForm[] = ['SUBJECT', 'OBJECT', 'POSSESSIVE'];
export const KINDS: readonly MentionKind[] = ['NAME', 'NOMINAL', 'PRONOUN'];
export const DISTANCES = ['0', '1', '2', '3', '4-5', '6-9', '10+'];
const WHEN = ['here', 'one sentence ago', 'earlier'];
const SIGHTED = ['subject', 'speaker', 'first', 'possessor', 'behind preposition'];

/**
 * What may be true of a pronoun and somebody whom it may mean. Each has a weight in `pronoun-weights.ts`, in this order;
 * the weights must be trained anew when this changes.
 */
export const PRONOUN_FEATURES: readonly string[] = [
  ...[
    'nobody',
    'nobody: in a quote',
    'nobody: none of known gender',
    'nobody: none near',
    'nobody: several near',
  ],
  ...FORMS.flatMap((form) => DISTANCES.map((distance) => `${form}, sentences on: ${distance}`)),
  ...KINDS.map((kind) => `last by ${kind}`),
  ...SIGHTED.flatMap((what) => WHEN.map((when) => `${what} ${when}`)),
  ...['same paragraph', 'reflects or possesses for the subject'],
  ...['both open a sentence', 'both subjects'],
  ...['latest', 'second latest', 'third latest', 'earlier than third'],
  ...['gender known', 'called so', 'called otherwise'],
  ...WHEN.map((when) => `chained ${when}`),
  ...['only described', 'named once', 'named twice', 'named 3 to 5 times', 'named 6 times or more'],
  ...['named most', 'named most and opens', 'named first'],
  ...['seen once', 'seen 2 or 3 times', 'seen 4 times or more'],
  ...['speaks this quote', 'seen in this quote', 'seen in another quote', 'seen in quotes only'],
  ...['last speaker and both speak', 'name follows', 'name follows possessive'],
];

const at = (name: string): number => PRONOUN_FEATURES.indexOf(name);
/** Index of each feature, or of the first of its kind. */
export const F = {
  NOBODY: at('nobody'),
  NOBODY_IN_QUOTE: at('nobody: in a quote'),
  NOBODY_OF_GENDER: at('nobody: none of known gender'),
  NOBODY_NEAR: at('nobody: none near'),
  NOBODY_OF_SEVERAL: at('nobody: several near'),
  DISTANCE: at('SUBJECT, sentences on: 0'),
  KIND: at('last by NAME'),
  SUBJECT: at('subject here'),
  SPEAKER: at('speaker here'),
  FIRST: at('first here'),
  POSSESSOR: at('possessor here'),
  BEHIND: at('behind preposition here'),
  PARAGRAPH: at('same paragraph'),
  OWN: at('reflects or possesses for the subject'),
  OPENS: at('both open a sentence'),
  PARALLEL: at('both subjects'),
  LATEST: at('latest'),
  GENDER: at('gender known'),
  CALLED: at('called so'),
  MISCALLED: at('called otherwise'),
  CHAINED: at('chained here'),
  DESCRIBED: at('only described'),
  NAMED: at('named once'),
  MOST: at('named most'),
  MOST_OPENS: at('named most and opens'),
  NAMED_FIRST: at('named first'),
  SEEN: at('seen once'),
  SPEAKS: at('speaks this quote'),
  HERE: at('seen in this quote'),
  ELSEWHERE: at('seen in another quote'),
  QUOTED_ONLY: at('seen in quotes only'),
  SPEAKS_ON: at('last speaker and both speak'),
  FOLLOWS: at('name follows'),
  FOLLOWS_OWN: at('name follows possessive'),
} as const;
