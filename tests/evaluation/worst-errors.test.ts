import { describe, expect, test } from 'vitest';
import { worstErrors } from '../../src/evaluation/errors/worst-errors.js';
import { evaluateArticle } from '../../src/evaluation/evaluate-article.js';
import { foundQuotes, goldQuotes, parseMarked } from './gold-cases.js';

const MARKED = parseMarked(
  [
    '“[q1 We will appeal],” said [speaker1 Maria Lopez]. [speaker2 She] added that [q2 the road was closed].',
    'Nora Feldt told [speaker3 Piet Aldous] that [q3 it rained and snowed]. “[q4 Go],” said [speaker4 Aldous].',
    'It rained. [q5 A short one]. [q6 This one here is a longer one].',
  ].join('\n'),
);
const { text } = MARKED;
const names = { 1: 'Maria Lopez', 4: 'Piet Aldous' };
const person = (words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, label: 'PER' as const, name: words };
};

const article = evaluateArticle(
  {
    id: 'a',
    text,
    quotes: goldQuotes(MARKED, names),
    entities: [person('Aldous'), person('Lopez'), person('Feldt')],
  },
  {
    quotes: foundQuotes(
      text,
      { words: 'We will appeal', speaker: 'She', name: 'Nora Feldt' },
      { words: 'added that the road was closed', speaker: 'She' },
      { words: 'it rained and snowed', speaker: 'Piet Aldous' },
      { words: 'Go', speaker: 'said Aldous', name: 'Maria Lopez' },
      { words: 'It rained', confidence: 0.4 },
      { words: 'told', confidence: 0.8 },
    ),
    entities: [person('Piet Aldous'), person('Lopez')],
  },
  'a',
  null,
);

const groups = worstErrors([article, article], 10);
const words = (kind: string): readonly string[] =>
  groups
    .find((group) => group.kind === kind)!
    .findings.map(({ layers }) =>
      layers.map(({ name, start, end }) => `${name}: ${text.slice(start, end)}`).join(' | '),
    );

test('every kind of error is there, what matters most first, each counted', () => {
  expect(groups.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
    'MISSED_QUOTE 4',
    'SPURIOUS_QUOTE 4',
    'WRONG_EXTENT 2',
    'WRONG_SPEAKER 2',
    'WRONG_CANONICAL 4',
    'MISSED_NAME 2',
    'FALSE_NAME 1',
  ]);
});

describe('the worst come first', () => {
  test('the longest of the missed quotes', () => {
    expect(words('MISSED_QUOTE')[0]).toBe('gold: This one here is a longer one');
  });

  test('the surest of the spurious quotes', () => {
    expect(words('SPURIOUS_QUOTE')[0]).toBe('found: told');
  });

  test('a wrong speaker is shown beside the right one', () => {
    expect(words('WRONG_SPEAKER')[0]).toBe(
      'gold: We will appeal | found: We will appeal | gold speaker: Maria Lopez | found speaker: She',
    );
  });

  test('a name that is wrong again and again is shown once', () => {
    const group = groups.find(({ kind }) => kind === 'MISSED_NAME')!;
    expect(group.findings.map(({ note }) => note)).toEqual(['2 times', '2 times']);
    expect(words('MISSED_NAME')).toContain('gold PER: Aldous | found PER: Piet Aldous');
  });
});

test('no more are shown than asked for, but all are counted', () => {
  const [missed] = worstErrors([article], 1);
  expect(missed).toMatchObject({ kind: 'MISSED_QUOTE', count: 2 });
  expect(missed!.findings).toHaveLength(1);
});
