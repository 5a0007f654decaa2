import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectorsOf } from '../../src/proof/links/text-selector.js';
import { codePointsIn } from '../../src/text/code-points.js';
import { selectorsIn } from '../../src/text/selectors.js';
import { article } from '../support/article-builder.js';
import { corpusOf } from '../support/corpus-of.js';

describe('the selectors of a quote', () => {
  it('are one pair for each segment, with the words around it', () => {
    const corpus = corpusOf([
      article({ quotes: [{ text: ['We will appeal', 'And win'], speaker: 'Maria Lopez' }] }),
    ]);
    const [quote] = corpus.quotes({}).edges.map(({ node }) => node);
    expect(selectorsOf(quote!)).toEqual([
      {
        textQuote: {
          type: 'TextQuoteSelector',
          exact: 'We will appeal',
          prefix: '“',
          suffix: ',” said Maria Lopez. “And win.”',
        },
        textPosition: { type: 'TextPositionSelector', start: 1, end: 15 },
      },
      {
        textQuote: {
          type: 'TextQuoteSelector',
          exact: 'And win',
          prefix: 'ill appeal,” said Maria Lopez. “',
          suffix: '.”',
        },
        textPosition: { type: 'TextPositionSelector', start: 37, end: 44 },
      },
    ]);
  });

  it('count code points where spans count code units', () => {
    const text = '🌉🌉 “We 🌉 win,”';
    const start = text.indexOf('We');
    expect(selectorsIn(text)({ start, end: start + 9 })).toMatchObject({
      textQuote: { exact: 'We 🌉 win' },
      textPosition: { start: 4, end: 12 },
    });
  });

  it('cut no pair of surrogates', () => {
    const text = '🌉'.repeat(40);
    expect(selectorsIn(text)({ start: 39, end: 41 }).textQuote.prefix).not.toMatch(/^[\udc00-\udfff]/);
    const { prefix, suffix } = selectorsIn(`a${text}`)({ start: 41, end: 43 }).textQuote;
    expect([prefix, suffix]).toEqual(['🌉'.repeat(16), '🌉'.repeat(16)]);
    const odd = selectorsIn(text)({ start: 34, end: 36 }).textQuote;
    expect([odd.prefix, odd.suffix]).toEqual(['🌉'.repeat(16), '🌉'.repeat(16)]);
    const mixed = selectorsIn(`${'🌉'.repeat(20)}b${'🌉'.repeat(20)}c`);
    expect(mixed({ start: 41, end: 45 }).textQuote.prefix).toBe(`${'🌉'.repeat(15)}b`);
  });

  it('select the same letters, whatever the text', () => {
    const units = fc.array(fc.constantFrom('a', ' ', '“', '🌉', '𝕎', '\ud800', '\n'), { maxLength: 60 });
    fc.assert(
      fc.property(units, fc.nat(), fc.nat(), (letters, a, b) => {
        const text = letters.join('');
        const points = [...text];
        const [from, to] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const span = {
          start: points.slice(0, from).join('').length,
          end: points.slice(0, to).join('').length,
        };
        const { textQuote, textPosition } = selectorsIn(text)(span);
        expect(textQuote.exact).toBe(points.slice(from, to).join(''));
        expect([textPosition.start, textPosition.end]).toEqual([from, to]);
        expect(text.includes(textQuote.prefix + textQuote.exact + textQuote.suffix)).toBe(true);
        expect(codePointsIn(text)(text.length)).toBe(points.length);
      }),
    );
  });
});
