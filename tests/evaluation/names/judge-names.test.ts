import { describe, expect, test } from 'vitest';
import { judgeNames } from '../../../src/evaluation/names/judge-names.js';
import { nameFigures } from '../../../src/evaluation/names/name-figures.js';
import { trimmedName } from '../../../src/evaluation/names/trimmed-name.js';
import { sliceOf } from '../../../src/text/span.js';

test.each([
  ['Mr. Lopez', 'Lopez'],
  ['Former Prime Minister Maria Lopez', 'Maria Lopez'],
  ['Maria Lopez’s', 'Maria Lopez'],
  ["Maria Lopez'", 'Maria Lopez'],
  ['“Maria Lopez,”', 'Maria Lopez'],
  ['John F.', 'John F.'],
  ['Jonas Bakke Jr.', 'Jonas Bakke Jr.'],
  ['NORTHWIRE.', 'NORTHWIRE'],
  ['Mayor', 'Mayor'],
  ['(“', ''],
  ['Lopez).’s', 'Lopez'],
])('%s is compared as %s', (name, trimmed) => {
  const text = `by ${name}`;
  expect(sliceOf(text, trimmedName(text, { start: 3, end: text.length }))).toBe(trimmed);
});

describe('names', () => {
  const text = 'Mayor Ana Ruiz told Northwire. Ana Ruiz left Tarn Council.';
  const at = (words: string, label: 'PER' | 'ORG', from = 0) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, label, name: words };
  };
  const gold = [at('Ana Ruiz', 'PER'), at('Ana Ruiz', 'PER', 20), at('Tarn Council', 'ORG')];

  test('count by exact span and label; a span found twice counts once', () => {
    const found = [
      at('Mayor Ana Ruiz', 'PER'),
      at('Ana Ruiz', 'PER'),
      at('Northwire', 'PER'),
      at('Tarn', 'ORG'),
    ];
    const figures = nameFigures([judgeNames(text, gold, found)]);
    expect(figures.PER).toEqual({ gold: 2, found: 2, precision: 50, recall: 50, f1: 50 });
    expect(figures.ORG).toEqual({ gold: 1, found: 1, precision: 0, recall: 0, f1: 0 });
  });

  test('labels that are not measured do not count', () => {
    const place = { ...at('Tarn', 'ORG'), label: 'LOC' };
    expect(judgeNames(text, [place], [])).toEqual({ gold: [], found: [] });
  });
});
