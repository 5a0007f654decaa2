import { expect, test } from 'vitest';
import { compareRuns } from '../../../src/evaluation/compare/compare-runs.js';
import { savedRunOf } from '../../../src/evaluation/compare/save-run.js';
import { parseSavedRun, printSavedRun, type SavedRun } from '../../../src/evaluation/compare/saved-run.js';
import { evaluateArticle } from '../../../src/evaluation/evaluate-article.js';
import { figuresOf } from '../../../src/evaluation/figures.js';
import type { Predictions } from '../../../src/evaluation/predictions.js';
import { foundQuotes, goldQuotes, parseMarked } from '../gold-cases.js';

const MARKED = parseMarked(
  'Lopez said [q1 the road was closed]. Feldt added [q2 it would stay closed]. Nobody knows why the rain came.',
);
const { text } = MARKED;
const LOPEZ = { start: 0, end: 5, label: 'PER' as const, name: 'Lopez' };
const gold = { id: 'a1', text, quotes: goldQuotes(MARKED), entities: [LOPEZ] };

const run = (found: Predictions) => [evaluateArticle(gold, found, 'a1', null)];
const saved = (found: Predictions): SavedRun => {
  const articles = run(found);
  return parseSavedRun(printSavedRun(savedRunOf(articles, figuresOf(articles), null))) as SavedRun;
};
const compared = (before: Predictions, now: Predictions, most = 10) =>
  compareRuns(run(now), figuresOf(run(now)), saved(before), most);

const BEFORE = {
  quotes: foundQuotes(text, { words: 'the road was closed' }, { words: 'Nobody' }),
  entities: [],
};
const NOW = {
  quotes: foundQuotes(
    text,
    { words: 'road' },
    { words: 'it would stay closed' },
    { words: 'why the rain came' },
  ),
  entities: [LOPEZ],
};

test('a run that is saved and read again is the same', () => {
  const articles = run(NOW);
  const whole = savedRunOf(articles, figuresOf(articles), 'speech');
  expect(parseSavedRun(printSavedRun(whole))).toEqual(whole);
});

test('a run holds places and names of speakers, no other words of the article', () => {
  const articles = run(NOW);
  expect(printSavedRun(savedRunOf(articles, figuresOf(articles), null))).not.toContain('closed');
});

test('what was gained and lost, and what is found without gold', () => {
  const { changes, measures, paired, unpaired } = compared(BEFORE, NOW);
  expect(changes.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'LOST_QUOTE 1',
    'GAINED_QUOTE 1',
    'NEW_SPURIOUS_QUOTE 1',
    'GONE_SPURIOUS_QUOTE 1',
    'GAINED_NAME 1',
  ]);
  const [lost] = changes[0]!.findings;
  const words = lost!.layers.map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`);
  expect(words).toEqual(['gold: the road was closed', 'before: the road was closed', 'now: road']);
  expect(measures.find(({ name }) => name === 'jaccard80')).toEqual({
    name: 'jaccard80',
    asked: 2,
    before: 50,
    after: 50,
    gained: 1,
    lost: 1,
    p: 1,
  });
  expect([paired, unpaired]).toEqual([3, 0]);
});

test('a run is no different from itself', () => {
  const { changes, measures, figures } = compared(NOW, NOW);
  expect(changes).toEqual([]);
  expect(measures.every(({ gained, lost, p }) => gained === 0 && lost === 0 && p === 1)).toBe(true);
  expect(figures.every(({ before, after }) => before === after)).toBe(true);
});

test('gold that only one run has is counted and left out', () => {
  const other = { ...saved(BEFORE), quotes: saved(BEFORE).quotes.slice(1) };
  expect(compareRuns(run(NOW), figuresOf(run(NOW)), other, 10)).toMatchObject({ paired: 2, unpaired: 1 });
});

test('no more is listed than asked for, but all is counted', () => {
  const [group] = compared(BEFORE, NOW, 0).changes;
  expect(group).toEqual({ kind: 'LOST_QUOTE', count: 1, findings: [] });
});

test.each([
  ['{', 'is not JSON'],
  ['{}', 'is no saved evaluation: format is wrong'],
  [JSON.stringify({ ...saved(NOW), names: [{ key: 3, right: true }] }), 'names[0].key is wrong'],
])('%s is refused', (content, message) => {
  expect(parseSavedRun(content)).toContain(message);
});
