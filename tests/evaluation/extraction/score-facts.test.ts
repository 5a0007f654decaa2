import { describe, expect, test } from 'vitest';
import { scoreFacts } from './score-facts.js';

const gold = {
  id: 'a',
  title: 'Ferry  back ',
  authors: ['Ann Roe', 'Ben Doe'],
  publishedAt: '2024-05-03 15:47:12+02:00',
};
const found = { title: 'Ferry back', authors: ['Ben Doe', 'Ann Roe'], publishedAt: '2024-05-03T13:47:00Z' };

describe('the score of a page', () => {
  test('white space, the order of authors and seconds do not count', () => {
    expect(scoreFacts(gold, found)).toEqual({ title: true, authors: true, publishedAt: true });
  });

  test('an author more or less, another minute and another title do', () => {
    const other = { title: 'Ferry', authors: ['Ann Roe'], publishedAt: '2024-05-03T15:47:00Z' };
    expect(scoreFacts(gold, other)).toEqual({ title: false, authors: false, publishedAt: false });
    expect(scoreFacts(gold, { title: null, authors: [], publishedAt: null })).toEqual({
      title: false,
      authors: false,
      publishedAt: false,
    });
  });

  test('gold without an offset is the newsroom’s clock, midnight a day, no authors no question', () => {
    const score = (publishedAt: string, iso: string) =>
      scoreFacts({ ...gold, authors: null, publishedAt }, { ...found, publishedAt: iso });
    expect(score('2024-05-03 15:47:00', '2024-05-03T15:47:31+02:00')).toMatchObject({
      authors: null,
      publishedAt: true,
    });
    expect(score('2024-05-03 00:00:00', '2024-05-03T15:47:31+02:00').publishedAt).toBe(true);
    expect(score('2024-05-03 15:47:00', '2024-05-03T13:47:00Z').publishedAt).toBe(false);
  });
});
