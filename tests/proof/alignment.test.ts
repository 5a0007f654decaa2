import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containment } from '../../src/proof/matching/containment.js';
import { runsOf } from '../../src/proof/matching/omissions.js';
import { worded } from '../../src/proof/matching/worded.js';
import { fitted, widened } from '../../src/text/differing/alignment.js';
import { differencesOf } from '../../src/text/differing/differences.js';

/** 'I am [-not-] a {+great+} crook': words left out of the text found, and put in. */
function marked(given: string, found: string, whole = false): string {
  const [a, b] = [worded(given), worded(found)];
  const part = fitted(a.words, b.words);
  const pieces = differencesOf(a, b, whole ? widened(a.words, b.words, part) : part);
  const wordsOf = {
    EQUAL: (text: string) => text,
    INSERTED: (text: string) => `{+${text}+}`,
    DELETED: (text: string) => `[-${text}-]`,
  };
  return pieces.map(({ kind, text }) => wordsOf[kind](text)).join(' ');
}

describe('the differences of two texts', () => {
  it.each([
    ['I am a crook', 'I am not a crook', 'I am [-not-] a crook'],
    ['we will never win', 'We will win!', 'we will {+never+} win'],
    ['taxes will fall', 'Taxes will rise', 'taxes will {+fall+}'],
    ['the bridge is shut', 'They said the bridge is open, not shut.', 'the bridge is [-open, not-] shut'],
    ['entirely different', 'We will win', '{+entirely different+}'],
    ['one two three', 'one two three', 'one two three'],
  ])('%j beside %j: %s', (given, found, expected) => {
    expect(marked(given, found)).toBe(expected);
  });

  it('are told over all words of the text found when asked', () => {
    expect(marked('taxes will fall', 'Taxes will rise', true)).toBe('taxes will [-rise-] {+fall+}');
  });

  it('cover all words of the text given, and are the common ones where they say so', () => {
    const text = fc
      .array(fc.constantFrom('we', 'will', 'not', 'win', 'the', 'Bridge,'), { minLength: 1, maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (given, found) => {
        const [a, b] = [worded(given), worded(found)];
        const alignment = widened(a.words, b.words, fitted(a.words, b.words));
        const pieces = differencesOf(a, b, alignment);
        const side = (name: 'givenSpan' | 'foundSpan', source: string) =>
          pieces
            .flatMap((piece) => (piece[name] ? [source.slice(piece[name].start, piece[name].end)] : []))
            .join(' ');
        expect(side('givenSpan', given).replaceAll(',', '')).toBe(given.replaceAll(',', ''));
        expect(side('foundSpan', found).replaceAll(',', '')).toBe(found.replaceAll(',', ''));
        for (const { kind, givenSpan, foundSpan } of pieces) {
          expect([givenSpan !== null, foundSpan !== null]).toEqual([kind !== 'DELETED', kind !== 'INSERTED']);
        }
        expect(alignment.similarity === 1).toBe(given.replaceAll(',', '') === found.replaceAll(',', ''));
      }),
    );
  });
});

describe('the runs of a text', () => {
  const places = (given: string, found: string) => {
    const text = worded(given);
    return containment(text, runsOf(text), worded(found))?.pairs.map(({ found: place }) => place) ?? null;
  };

  it.each([
    ['We will appeal … and win', 'We will appeal to the court and win', [0, 1, 2, 6, 7]],
    ['We will appeal ... and win', 'We will appeal and win', [0, 1, 2, 3, 4]],
    ['… and win', 'We will appeal and win', [3, 4]],
    ['and win … we will', 'We will appeal and win', null],
    ['We will . . . win', 'We will appeal and win', [0, 1, 4]],
    ['we will win', 'We will appeal and win', null],
  ])('%j in %j stand at %j', (given, found, expected) => {
    expect(places(given, found)).toEqual(expected);
  });
});

describe('long and repetitive texts', () => {
  it('are compared by their beginnings and ends', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `w${index}`);
    const altered = words.with(1500, 'other').join(' ');
    const [given, found] = [worded(altered), worded(words.join(' '))];
    const alignment = widened(given.words, found.words, fitted(given.words, found.words));
    expect(alignment.pairs).toHaveLength(2999);
    expect(differencesOf(given, found, alignment).map(({ kind }) => kind)).toEqual([
      'EQUAL',
      'DELETED',
      'INSERTED',
      'EQUAL',
    ]);
  });

  it('are looked through in one pass: a run that nearly stands everywhere', () => {
    const [given, found] = [worded(`${'a '.repeat(20_000)}b`), worded('a '.repeat(400_000))];
    expect(containment(given, runsOf(given), found)).toBeNull();
  });

  it('have every run where a plain search finds it', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (part, whole) => {
        const at = ` ${whole} `.indexOf(` ${part} `);
        const given = worded(part);
        expect(containment(given, runsOf(given), worded(whole))?.from).toBe(at < 0 ? undefined : at / 2);
      }),
    );
  });
});
