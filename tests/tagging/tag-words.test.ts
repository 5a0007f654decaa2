import { describe, expect, test } from 'vitest';
import { tagsOf } from './shipped-tagger.js';

const holds = (name: string, cases: readonly (readonly [text: string, tags: string])[]): void => {
  describe(name, () => {
    test.each(cases)('%s', (text, tags) => {
      expect(tagsOf(text)).toBe(tags);
    });
  });
};

holds('statements', [
  [
    'Officials warned that the dam could break.',
    'NNS VBD IN DT NN MD VB PUNCT', //
  ],
  [
    'She has written two long letters to her brother.',
    'PRP VBZ VBN CD JJ NNS IN PRP$ NN PUNCT', //
  ],
  [
    'Falk did not say when the school would open.',
    'NNP VBD RB VB WH DT NN MD VB PUNCT', //
  ],
  [
    'The committee, however, rejected the plan.',
    'DT NN PUNCT RB PUNCT VBD DT NN PUNCT', //
  ],
  [
    'There is a well-known rule.',
    'OTHER VBZ DT JJ NN PUNCT', //
  ],
  [
    'They gave up quickly.',
    'PRP VBD RP RB PUNCT', //
  ],
]);

holds('quotes', [
  [
    '“We will not sell the bridge,” Maria Lopez told Northwire.',
    'PUNCT PRP MD RB VB DT NN PUNCT PUNCT NNP NNP VBD NNP PUNCT',
  ],
  [
    '“Stop the trains,” he said, adding: “Nobody is going to pay.”',
    'PUNCT VB DT NNS PUNCT PUNCT PRP VBD PUNCT VBG PUNCT PUNCT NN VBZ VBG TO VB PUNCT PUNCT',
  ],
  [
    'Who told you that Mr. Webb was quoted as saying so?',
    'WH VBD PRP IN NNP NNP VBD VBN IN VBG RB PUNCT', //
  ],
]);

holds('clitics and marks', [
  ['"We didn\'t sleep," Lopez said.', 'PUNCT PRP VBD RB VB PUNCT PUNCT NNP VBD PUNCT'],
  ['It’s raining.', 'PRP VBZ VBG PUNCT'],
  ['The workers’ union and the mayor’s spokesman', 'DT NNS POS NN CC DT NN POS NN'],
  ['It paid €5 million and £7.', 'PRP VBD OTHER CD CD CC OTHER CD PUNCT'],
]);

holds('a capital that any word would have makes no name', [
  ['Let’s go.', 'VB PRP VB PUNCT'],
  ['Mr. Webb: Let’s go.', 'NNP NNP PUNCT VB PRP VB PUNCT'],
  ['MINISTER SAYS TAXES WILL RISE', 'NN VBZ NNS MD VB'],
  ['Minister Says Taxes Will Rise', 'NN VBZ NNS MD VB'],
]);

test('no words, no tags', () => {
  expect(tagsOf('')).toBe('');
});
