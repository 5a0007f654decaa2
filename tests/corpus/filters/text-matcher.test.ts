import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/corpus/filters/fold.js';
import { TextMatcher } from '../../../src/corpus/filters/text-matcher.js';
import { CompactText } from '../../../src/corpus/packed/compact-text.js';

const anyUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));

describe('a phrase', () => {
  it.each([
    ['cafe', 'The CAFÉ is shut', 'letter case and accents'],
    ['CAFÉ', 'the cafe\u0301 is shut', 'accents as characters of their own'],
    ['cafe\u0301 is', 'the café is shut', 'and in the phrase'],
    ["don't", 'we don’t know', 'apostrophes'],
    ['don’t', "we don't know", 'either way round'],
    ['"so-called', 'the „so-called“ plan', 'quotation marks'],
    ['i̇zmir', 'İZMİR', 'capital letters with a dot'],
    ['the plan', 'the\nplan', 'line breaks'],
    ['', 'anything', 'nothing at all'],
    ['aab', 'aaab', 'a start that comes twice'],
    ['\uD83D\uDE00', 'so \uD83D\uDE00 so', 'characters of two code units'],
  ])('%j is in %j: %s', (phrase, text) => {
    expect(new TextMatcher(phrase).isIn(text)).toBe(true);
  });

  it.each([
    ['cafe', 'The caf\u00e9'.slice(0, 7)],
    ['plan b', 'plan'],
    ['x', ''],
    ["'", '"'],
    ['strasse', 'straße'],
  ])('%j is not in %j', (phrase, text) => {
    expect(new TextMatcher(phrase).isIn(text)).toBe(false);
  });

  it.each([
    'the plan b',
    'the “plan” b',
    'the “plan” Ж b',
  ])('is looked for in a stretch of %j only', (text) => {
    const matcher = new TextMatcher('PLAN');
    const compact = new CompactText(text);
    const start = text.indexOf('plan');
    const found = (from: number, to: number) => matcher.isWithin(compact, { start: from, end: to });
    expect([found(0, text.length), found(start, start + 4)]).toEqual([true, true]);
    expect([found(start + 1, text.length), found(0, start + 3)]).toEqual([false, false]);
  });

  it('may hold the marks that a compact text has codes for', () => {
    expect(new TextMatcher('"don\'t—').isWithin(new CompactText('a “don’t—b'), { start: 0, end: 10 })).toBe(
      true,
    );
  });

  it.each([
    ['CAFE', '\u0301café', 'noir café'],
    ['"so', '“so be it', 'be “so'],
    ['', 'anything', ''],
  ])('%j may have to stand at an end of a text', (phrase, begun, ended) => {
    const starts = new TextMatcher(phrase, { start: true });
    const ends = new TextMatcher(phrase, { end: true });
    expect([starts.isIn(begun), starts.isIn(` ${begun}`)]).toEqual([true, phrase === '']);
    expect([ends.isIn(ended), ends.isIn(`${ended}!`)]).toEqual([true, phrase === '']);
  });

  it('may have to be the whole of a text', () => {
    const whole = new TextMatcher('café', { start: true, end: true });
    expect([whole.isIn('CAFE\u0301'), whole.isIn('a cafe'), whole.isIn('cafes')]).toEqual([
      true,
      false,
      false,
    ]);
    const nothing = new TextMatcher('', { start: true, end: true });
    expect([nothing.isIn(''), nothing.isIn('a')]).toEqual([true, false]);
  });

  it('is the whole of a text when both fold to the same', () => {
    const text = fc.string({ unit: fc.constantFrom('e', 'É', '\u0301', '’', "'", ' ', '\n'), maxLength: 4 });
    fc.assert(
      fc.property(text, text, (phrase, other) => {
        const isSame = foldText(phrase) === foldText(other);
        expect(new TextMatcher(phrase, { start: true, end: true }).isIn(other)).toBe(isSame);
      }),
    );
  });

  it('is found wherever includes finds it in texts without accents', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'A'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (phrase, whole) => {
        expect(new TextMatcher(phrase).isIn(whole)).toBe(whole.toLowerCase().includes(phrase.toLowerCase()));
      }),
    );
  });

  it('is found in itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (phrase) => new TextMatcher(phrase).isIn(`a${phrase}b`)),
    );
  });
});
