import { describe, expect, test } from 'vitest';
import { F, PRONOUN_FEATURES } from '../../src/identity/pronouns/pronoun-feature-list.js';
import { agrees, judgeWith, type PronounProblem } from '../../src/identity/pronouns/pronoun-judge.js';
import { PRONOUN_WEIGHTS } from '../../src/identity/pronouns/pronoun-weights.js';
import type { Trace } from '../../src/identity/pronouns/traces.js';
import { newReferent } from '../../src/identity/referent.js';
import type { Gender } from '../../src/model/mention.js';

const trace = (gender: Gender | null, called: Trace['called'] = { MALE: 0, FEMALE: 0 }): Trace => ({
  referent: newReferent('PERSON', { gender, plural: false }),
  told: null,
  quoted: null,
  sightings: 1,
  called,
});

/** "He" with candidates of unknown gender, of whom feature 1 and feature 2 are true. */
const problem = (gender: Gender | null, ...features: number[][]): PronounProblem => ({
  place: {
    mention: 9,
    gender: 'MALE',
    form: 'SUBJECT',
    start: 90,
    sentence: 2,
    paragraph: 0,
    draft: -1,
    isSpeaker: false,
    opens: true,
  },
  candidates: features.map((_, mention) => ({
    trace: trace(gender),
    sighting: {
      mention,
      kind: 'NAME',
      sentence: 1,
      paragraph: 0,
      end: 50,
      draft: -1,
      isSubject: true,
      isSpeaker: false,
      isFirst: true,
      isPossessor: false,
      isBehindPreposition: false,
    },
  })),
  features,
  nobody: [0],
});

test('there is a weight for each feature, and a feature for each index', () => {
  expect(PRONOUN_WEIGHTS).toHaveLength(PRONOUN_FEATURES.length);
  expect(new Set(PRONOUN_FEATURES).size).toBe(PRONOUN_FEATURES.length);
  expect(Object.values(F).every((index) => index >= 0)).toBe(true);
});

describe('a judge', () => {
  const { choose } = judgeWith([0.5, 1, 2, -1]);

  test('takes the highest value, of equals the one seen last, nobody below the value of nobody', () => {
    expect(choose(problem(null, [2], [1]))).toBe(0);
    expect(choose(problem(null, [1], [1]))).toBe(1);
    expect(choose(problem(null, [3], [1, 3]))).toBe(-1);
    expect(choose(problem(null))).toBe(-1);
  });

  test('takes one alone of known gender whatever the weights', () => {
    expect(choose(problem('MALE', [3]))).toBe(0);
  });
});

test('a gender is told by a name, else by the pronouns before', () => {
  expect(agrees(trace('MALE'), 'MALE')).toBe(true);
  expect(agrees(trace('FEMALE'), 'MALE')).toBe(false);
  expect(agrees(trace(null), 'MALE')).toBe(true);
  expect(agrees(trace(null, { MALE: 0, FEMALE: 1 }), 'MALE')).toBe(true);
  expect(agrees(trace(null, { MALE: 0, FEMALE: 2 }), 'MALE')).toBe(false);
});
