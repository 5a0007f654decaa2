import { describe, expect, test } from 'vitest';
import { quoteChanges } from '../../../src/desk/changes/quote-changes.js';
import { article, type QuoteSpec } from '../../support/article-builder.js';
import { corpusOf } from '../../support/corpus-of.js';

const recordOf = (quotes: readonly QuoteSpec[]) =>
  corpusOf([article({ id: 'a', quotes })]).article('article_a')!;

/** Each change as 'before -> after', with who speaks. */
function changes(before: readonly QuoteSpec[], after: readonly QuoteSpec[]): string[] {
  const [older, newer] = [recordOf(before), recordOf(after)];
  const shown = (record: typeof older, row: number | null) => {
    if (row === null) return 'nothing';
    const { text, speaker } = record.quote(row);
    return `${speaker?.name ?? 'nobody'}: ${text}`;
  };
  return quoteChanges(older, newer).map(
    (pair) => `${shown(older, pair.before)} -> ${shown(newer, pair.after)}`,
  );
}

const build: QuoteSpec = { text: 'We will build the bridge', speaker: 'Maria Lopez' };
const dear: QuoteSpec = { text: 'It is far too dear', speaker: 'Piet Jansen' };

describe('quotes that differ', () => {
  test('none, when they only change places', () => {
    expect(changes([build, dear], [dear, build])).toEqual([]);
  });

  test('one that is new, one that is gone', () => {
    expect(changes([build], [dear])).toEqual([
      'nothing -> Piet Jansen: It is far too dear',
      'Maria Lopez: We will build the bridge -> nothing',
    ]);
  });

  test('one with other words', () => {
    expect(changes([build, dear], [{ ...build, text: 'We will not build the bridge' }, dear])).toEqual([
      'Maria Lopez: We will build the bridge -> Maria Lopez: We will not build the bridge',
    ]);
  });

  test('one with another speaker', () => {
    expect(changes([build], [{ ...build, speaker: 'Piet Jansen' }])).toEqual([
      'Maria Lopez: We will build the bridge -> Piet Jansen: We will build the bridge',
    ]);
  });

  test('one of two that are the same', () => {
    expect(changes([build, build], [build])).toEqual(['Maria Lopez: We will build the bridge -> nothing']);
  });

  test('the most alike belong together', () => {
    const older: QuoteSpec[] = [
      { text: 'The council will meet on Monday in the town hall', speaker: 'Maria Lopez' },
      { text: 'The council will meet on Tuesday in the harbour', speaker: 'Maria Lopez' },
    ];
    const newer: QuoteSpec[] = [
      { text: 'The council will meet on Tuesday in the old harbour', speaker: 'Maria Lopez' },
      { text: 'The council will meet on Monday in the old town hall', speaker: 'Maria Lopez' },
    ];
    expect(changes(older, newer).map((change) => change.match(/Monday|Tuesday/g))).toEqual([
      ['Tuesday', 'Tuesday'],
      ['Monday', 'Monday'],
    ]);
  });
});
