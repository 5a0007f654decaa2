import { describe, expect, test } from 'vitest';
import { judgeQuotes } from '../../../src/evaluation/quotes/judge-quotes.js';
import { quoteFigures } from '../../../src/evaluation/quotes/quote-figures.js';
import { sameName } from '../../../src/evaluation/quotes/same-name.js';
import { foundQuotes, goldQuotes, parseMarked } from '../gold-cases.js';

const MARKED =
  '“[q1 We will appeal],” said [speaker1 Maria Lopez]. [speaker2 She] added that [q2 the road to the harbour was closed].';

function judged(...found: Parameters<typeof foundQuotes> extends [string, ...infer Rest] ? Rest : never) {
  const marked = parseMarked(MARKED);
  const gold = goldQuotes(marked, { 1: 'Maria Lopez', 2: 'Maria Lopez' });
  return judgeQuotes(marked.text, gold, foundQuotes(marked.text, ...found));
}

describe('the extent', () => {
  test('punctuation and marks at the ends do not count', () => {
    const [first] = judged({ words: '“We will appeal,”' }).outcomes;
    expect(first).toMatchObject({ exact: true, jaccard80: true, ggt80: true, jaccard: 1 });
  });

  test('a find that is too long is neither exact nor close, but it covers the gold', () => {
    const { outcomes } = judged({ words: 'She added that the road to the harbour was closed' });
    expect(outcomes[1]).toMatchObject({ exact: false, jaccard80: false, ggt30: true, ggt80: true });
  });

  test('of two finds the better one is matched and the other is left over', () => {
    const { outcomes, found } = judged({ words: 'the road' }, { words: 'road to the harbour was closed' });
    expect(outcomes[1]!.found).toBe(found[1]);
    expect(outcomes[0]).toMatchObject({ found: null, jaccard: 0, exact: false });
  });
});

describe('the speaker', () => {
  test('is right where the mentions overlap, whatever the name', () => {
    const [first] = judged({ words: 'We will appeal', speaker: 'Lopez', name: 'Carlos Lopez' }).outcomes;
    expect(first).toMatchObject({ speaker: true, canonical: false, endToEnd: false });
  });

  test('may be named by the mention where nobody is known', () => {
    const [first] = judged({ words: 'We will appeal', speaker: 'Maria Lopez' }).outcomes;
    expect(first).toMatchObject({ speaker: true, canonical: true, endToEnd: true });
  });

  test('is not asked for where less than half of the quote was found', () => {
    const [, second] = judged({ words: 'the road', speaker: 'She', name: 'Maria Lopez' }).outcomes;
    expect(second).toMatchObject({ speaker: null, canonical: null, endToEnd: false });
  });

  test('nobody found is wrong where the gold has somebody', () => {
    const [first] = judged({ words: 'We will appeal' }).outcomes;
    expect(first).toMatchObject({ speaker: false, canonical: false, endToEnd: false });
  });
});

test('figures are counted over all quotes and by the type of the gold', () => {
  const figures = quoteFigures([
    judged({ words: 'We will appeal', type: 'direct', speaker: 'Maria Lopez', name: 'Maria Lopez' }),
    judged({ words: 'We will appeal', type: 'direct' }, { words: 'the road', type: 'indirect' }),
  ]);
  expect(figures).toMatchObject({ gold: 4, found: 3, speaker: 50, canonical: 50 });
  expect(figures.rates.jaccard80).toEqual({ precision: 66.7, recall: 50, f1: 57.1 });
  expect(figures.rates.endToEnd).toEqual({ precision: 33.3, recall: 25, f1: 28.6 });
  expect(figures.byType.direct).toMatchObject({
    gold: 2,
    found: 2,
    recall: { jaccard80: 100, endToEnd: 50 },
  });
  expect(figures.byType.indirect).toMatchObject({ gold: 2, found: 1, speaker: null });
  expect(figures.byType.mixed.recall.exact).toBeNull();
});

test.each([
  ['Maria Lopez', 'Lopez', true],
  ['Dr. María López’s', 'maria lopez', true],
  ['the Harbour Post', 'Harbour Post', true],
  ['Ana Maria Lopez', 'Ana Lopez', true],
  ['Northwire News Agency', 'Northwire News', true],
  ['Maria Lopez', 'Maria Feldt', false],
  ['Lopez Ltd', 'Ltd Partners', false],
  [null, null, true],
  ['Lopez', null, false],
])('%s and %s: one name: %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
  expect(sameName(b, a)).toBe(same);
});
