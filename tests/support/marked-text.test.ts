import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarked, printMarked } from './marked-text.js';

describe('marked text', () => {
  test('yields the plain text and what is marked in it', () => {
    const { text, marks } = parseMarked('[q1 “Yes,”] [cue said] [speaker Maria Lopez].');
    expect(text).toBe('“Yes,” said Maria Lopez.');
    expect(marks.map(({ role, quotes, start, end }) => [role, quotes, text.slice(start, end)])).toEqual([
      ['q', [1], '“Yes,”'],
      ['cue', [1], 'said'],
      ['speaker', [1], 'Maria Lopez'],
    ]);
  });

  test('lets marks stand inside marks and serve several quotes', () => {
    const { text, marks } = parseMarked('[q1 He said [q2 no [? at all]]] [cue1+2 said]');
    expect(text).toBe('He said no at all said');
    expect(marks.map(({ role, quotes }) => role + quotes.join('+'))).toEqual(['q1', 'q2', '?', 'cue1+2']);
  });

  test('keeps brackets and backslashes that are escaped', () => {
    expect(parseMarked('a \\[sic\\] \\\\ b').text).toBe('a [sic] \\ b');
  });

  test.each(['[q1 open', 'closed]', '[quote words]', '[q1]'])('refuses %s', (marked) => {
    expect(() => parseMarked(marked)).toThrow();
  });

  test('prints marks of one role over the same words as one', () => {
    const cue = { role: 'cue', start: 0, end: 4 } as const;
    const marks = [
      { ...cue, quotes: [2] },
      { ...cue, quotes: [1] },
    ];
    expect(printMarked({ text: 'said', marks })).toBe('[cue1+2 said]');
  });

  test('any text without marks comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseMarked(printMarked({ text, marks: [] }))).toEqual({ text, marks: [] });
      }),
    );
  });

  test('printing what was parsed gives the same text', () => {
    const marked =
      '[q1 “Yes, [? yes,]”] [cue1+2 said] [speaker1 Lopez] \\[sic\\] and [q2 [speaker2 he] went].';
    expect(printMarked(parseMarked(marked))).toBe(marked);
  });
});
