import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchoredText, anchorOf } from '../../../src/desk/corrections/anchor.js';
import { sliceOf } from '../../../src/text/span.js';

const textOf = fc
  .array(fc.constantFrom('ja', 'nein', ' ', '  ', '\n', '“', '.', 'é', '😀'), { maxLength: 40 })
  .map((parts) => parts.join(''));

const words = (text: string) => text.replace(/\s+/g, ' ');

describe('an anchor', () => {
  it('is found where it was in a text that did not change, and behind whatever is put before it', () => {
    fc.assert(
      fc.property(textOf, fc.nat(80), fc.nat(20), textOf, (text, from, length, before) => {
        const span = { start: Math.min(from, text.length), end: Math.min(from + length + 1, text.length) };
        fc.pre(sliceOf(text, span).trim() !== '');
        const anchor = anchorOf(text, span);
        expect(new AnchoredText(text).find(anchor)).toEqual(span);
        const found = new AnchoredText(before + text).find(anchor);
        expect(found && words(sliceOf(before + text, found))).toBe(words(anchor.exact));
      }),
    );
  });

  it('tells words that stand twice apart by what surrounds them', () => {
    const text = 'Ana said yes. Ben said yes, too.';
    const anchor = anchorOf(text, { start: 23, end: 26 });
    const moved = 'Ben said yes, too. Ana said yes.';
    expect(new AnchoredText(moved).find(anchor)).toEqual({ start: 9, end: 12 });
  });

  it('takes the nearest of those with the same surroundings', () => {
    const line = 'x'.repeat(40);
    const text = `${line}yes${line}yes${line}`;
    const second = anchorOf(text, { start: 83, end: 86 });
    expect(new AnchoredText(`!${text}`).find(second)).toEqual({ start: 84, end: 87 });
  });

  it('is gone when a word of it changed', () => {
    const anchor = anchorOf('It costs too much', { start: 3, end: 17 });
    expect(new AnchoredText('It cost too much').find(anchor)).toBeNull();
    expect(new AnchoredText('It \n costs  too\tmuch').find(anchor)).toEqual({ start: 5, end: 20 });
  });
});
