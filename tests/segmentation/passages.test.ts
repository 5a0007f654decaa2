import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segmentation/segment.js';
import { sliceOf } from '../../src/text/span.js';
import { rawText } from '../support/raw-text.js';
import { diagnosticsOf, markPassages } from './notation.js';

const holds = (name: string, cases: readonly string[]): void => {
  describe(name, () => {
    test.each(cases)('%s', (marked) => {
      expect(markPassages(marked)).toBe(marked);
    });
  });
};

const plain = (marked: string): string => marked.replace(/⟦|⟧[°→]?/g, '');

holds('marks of many countries', [
  '⟦“We will appeal,”⟧ she said, ⟦“and win.”⟧',
  '⟦"We will appeal,"⟧ she said, ⟦"and win."⟧',
  "⟦''We will appeal,''⟧ she said, ⟦``and win.''⟧",
  '⟦‘We will appeal,’⟧ she said. ⟦‘And win.’⟧',
  "⟦'We will appeal,'⟧ she said. ⟦'And win.'⟧",
  '⟦„Wir gewinnen“⟧, sagte sie, ⟦„und bald.“⟧ Und ⟦‚bald‘⟧.',
  '⟦»Wir gewinnen«⟧, sagte sie, ⟦»und bald.«⟧',
  '⟦« Nous gagnons »⟧, dit-elle, ⟦« et bientôt. »⟧',
  '⟦”Vi vinner”⟧, sade hon. ⟦»Vi vinner»⟧, sade han.',
  '⟦„Wygramy”⟧, powiedziała.',
  '그는 ⟦‘승리’⟧라는 말을 ⟦“썼다”⟧고 했다.',
  '⟦「勝つ⟦『必ず』⟧と」⟧述べた。',
]);

holds('marks inside marks', [
  '⟦“He told me ⟦‘go home’⟧ and I went,”⟧ she said.',
  '⟦"He told me ⟦\'go home\'⟧ and I went,"⟧ she said.',
  '⟦‘He told me ⟦“go home”⟧ and I went,’⟧ she said.',
  '⟦“He told me ⟦‘go home.’⟧”⟧ Nobody went.',
  '⟦“⟦‘Go home’⟧ was all he said,”⟧ she said.',
  '⟦“He said ⟦‘she cried ⟦“go”⟧ twice’⟧,”⟧ she said.',
  '⟦“He called it ⟦“a shame”⟧ today,”⟧ she said.',
  '⟦"As the rule says, ⟦“all are equal”⟧ here,"⟧ she said.',
]);

holds('apostrophes are not marks', [
  "They don't know the workers' demands of the '90s, give 'em rock 'n' roll.",
  'They don’t know the workers’ demands of the ’90s, give ’em rock ’n’ roll.',
  '⟦‘We don’t know the workers’ demands,’⟧ she said.',
  "⟦'We don't know the workers' demands,'⟧ she said.",
  '⟦‘We met our workers’⟧ he said, and the workers’ gate was shut.',
  '⟦“The class of ’98, the ’90s, all of ’em,”⟧ he said of the boys’ club.',
  '⟦"Y\'all and the workers\' club,"⟧ he said.',
  'in ‘08 and ‘16',
]);

holds('neither are feet, inches and minutes', [
  'He is 6\'2" tall and sits on a 12" plank.',
  '⟦"I am 6\'2" tall,"⟧ he said.',
  '⟦“I am 6’2” tall,”⟧ he said.',
]);

holds('scare quotes, titles and single words are passages too', [
  'The ⟦“expert”⟧ read ⟦‘The Gate’⟧ to Bo ⟦"Rope"⟧ Webb.',
  "The ⟦'expert'⟧ left.",
]);

holds('a quotation over paragraphs is opened again in each and closed once', [
  '⟦“We will appeal.⟧→\n\n⟦“We will win.⟧→\n\n⟦“And soon,”⟧ she said.',
  '⟦"We will appeal.⟧→\n\n⟦"And soon,"⟧ she said.',
  '⟦‘We will appeal.⟧→\n⟦‘And soon,’⟧ she said.',
  "⟦'We will appeal.⟧→\n⟦'And soon,'⟧ she said.",
  '⟦« On gagne.⟧→\n⟦» Bientôt. »⟧ Elle part.',
  '⟦“He said ⟦‘go.⟧→⟧→\n⟦“⟦‘Go now.’⟧”⟧ She went.',
]);

holds('a mark that is never closed ends with its paragraph', [
  'She said: ⟦“We will appeal.⟧°\nNobody answered.',
  '⟦“We will appeal.⟧°',
  'She said: ⟦"We will appeal.⟧°\nNobody answered.',
]);

holds('or where another opens', [
  '⟦“We will appeal, she said.⟧° ⟦“And win.”⟧',
  '⟦"We will appeal, she said.⟧° ⟦"And win,"⟧ she added.',
  '⟦“He told me ⟦‘go home.⟧°”⟧ She went.',
]);

holds('slips of the pen', [
  '⟦“We will appeal,“⟧ she said.',
  '⟦“We will appeal,"⟧ she said. ⟦"And win.”⟧',
  'She said, ⟦”We will appeal.”⟧',
  '⟦"We will appeal, "⟧she said. ⟦"And win."⟧',
  'She said⟦" We will appeal,"⟧ and left.',
  '⟦“““We will appeal”””⟧ she said.',
  '⟦""We will appeal""⟧ she said.',
  '⟦‘over their heads‘⟧, he said',
]);

holds('nothing between marks is no passage', ['She said “” and ⟦“so”⟧ and "" and «  ».']);

describe('every irregularity is told', () => {
  test.each([
    ['“We will appeal.\nNobody answered.', ['UNCLOSED_QUOTATION_MARK “']],
    ['We will appeal,” she said.', ['UNOPENED_QUOTATION_MARK ”']],
    ['We will appeal," she said.', ['ODD_QUOTATION_MARKS We will appeal," she said.']],
    [
      '"We will appeal, she said. "And win," she added.',
      ['ODD_QUOTATION_MARKS "We will appeal, she said. "And win," she added.'],
    ],
    [
      'Fine.\nWe appeal," she said. "And we win.\nFine.',
      ['UNOPENED_QUOTATION_MARK "', 'UNCLOSED_QUOTATION_MARK "'],
    ],
    ['“He told me ‘go home.” She went.', ['UNCLOSED_QUOTATION_MARK ‘']],
    ['Wir gewinnen«, sagte sie.', ['UNOPENED_QUOTATION_MARK «']],
  ])('%s', (text, expected) => {
    expect(diagnosticsOf(text)).toEqual(expected);
  });

  test.each([
    '“We appeal.\n“We win,” she said.',
    '"We appeal.\n"We win," she said.',
    "the workers' gate",
    'a 12" plank',
  ])('not told, for it is as it should be: %s', (text) => {
    expect(diagnosticsOf(text)).toEqual([]);
  });

  test('twenty times and no more', () => {
    expect(diagnosticsOf('“ we\nso\n'.repeat(100))).toHaveLength(20);
  });
});

test('inner leaves out the marks and the spaces beside them', () => {
  const { text, passages } = segment(rawText('« Nous gagnons », dit-elle, “so” „und'));
  expect(passages.map(({ inner }) => sliceOf(text, inner))).toEqual(['Nous gagnons', 'so', 'und']);
});

test('depth counts the passages round it', () => {
  const { passages } = segment(rawText(plain('⟦“A ⟦‘b ⟦“c”⟧’⟧”⟧ ⟦“d”⟧')));
  expect(passages.map(({ depth }) => depth)).toEqual([0, 1, 2, 0]);
});
