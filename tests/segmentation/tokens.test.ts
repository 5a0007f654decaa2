import { describe, expect, test } from 'vitest';
import { Tokens } from '../../src/model/tokens.js';
import { segment } from '../../src/segmentation/segment.js';
import { rawText } from '../support/raw-text.js';
import { markTokens } from './notation.js';

const holds = (name: string, cases: readonly string[]): void => {
  describe(name, () => {
    test.each(cases)('%s', (marked) => {
      expect(markTokens(marked)).toBe(marked);
    });
  });
};

holds('clitics are split off', [
  "I·'ve seen Lena·'s gate·, it is·n't shut",
  'we·’ll see who·’d ca·n’t I·’m they·’re',
  "I·'d·'ve gone",
  "DO·N'T GO",
]);

holds('and names and shortened words are not', ["O'Neill rock'n'roll ma'am", 'O’Neill·’s gate', 'l’homme']);

holds('hyphens, dots and digits inside a word join it', [
  'a well-known U.S.-led force',
  'Donald-43Westbrook works at worldnews.example',
  '5,550 km at 10:30 for 3.5 per cent·: AT&T·, and/or lee@tarn.example',
]);

holds('an abbreviation keeps its full stop, another word does not', [
  'Mr. Webb of the U.S. at 9 a.m.',
  'J. R. Webb·, Ph.D.·, left·.',
  'So did I·. No·. Rule No. 5 was No. 1·.',
  'then-Sen. Webb',
]);

holds('every other sign is a token', [
  '“·So·,·” (·she said·)·;·?·!',
  '$·5 and 6·%',
  'wait ... for it … or — so -- not',
  "''·so·'' ``·so·'' ‘·so·’",
  'the workers·’ gate',
  '#·tarn @·webb',
]);

holds('apostrophes that stand for lost letters stay with their word', [
  "the ’90s and the '90s·, rock ’n’ roll·, give ’em ’98",
]);

holds('other scripts and signs', ['Ворота закрыты·.', '門·は', '👍 yes', 'naïve cafe\u0301 co\u00adoperate']);

test('columns tell sentence and paragraph of each token', () => {
  const { tokens } = segment(rawText('One. Two.\nThree.'));
  expect(tokens).toBeInstanceOf(Tokens);
  const rows = Array.from({ length: tokens.length }, (_, index) => [
    tokens.form(index),
    tokens.sentence(index),
    tokens.paragraph(index),
  ]);
  expect(rows).toEqual([
    ['One', 0, 0],
    ['.', 0, 0],
    ['Two', 1, 0],
    ['.', 1, 0],
    ['Three', 2, 1],
    ['.', 2, 1],
  ]);
});
