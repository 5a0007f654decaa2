import { describe, expect, it } from 'vitest';
import { dateRangeOf, isWithin } from '../../../src/corpus/filters/date-range.js';
import { FilterPlace } from '../../../src/corpus/filters/filter-place.js';

const at = FilterPlace.outermost('at');

describe('a range of dates', () => {
  it('is none without a bound', () => {
    expect([dateRangeOf(null, at), dateRangeOf({}, at), dateRangeOf({ gte: null }, at)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('begins at its first instant and ends before its last', () => {
    const range = dateRangeOf({ gte: '2024-03-01T00:00:00Z', lt: '2024-03-02T01:00:00+01:00' }, at)!;
    const within = (date: string) => isWithin(range, Date.parse(date));
    expect(within('2024-03-01T00:00:00Z')).toBe(true);
    expect(within('2024-03-01T23:59:59.999Z')).toBe(true);
    expect(within('2024-03-02T00:00:00Z')).toBe(false);
    expect(isWithin(range, null)).toBe(false);
  });

  it('may begin behind an instant, end with one, or be one', () => {
    const instant = Date.parse('2024-03-01T00:00:00Z');
    const date = '2024-03-01T00:00:00Z';
    const later = { from: instant + 1, to: Number.POSITIVE_INFINITY };
    expect(dateRangeOf({ gt: date }, at)).toEqual(later);
    expect(dateRangeOf({ lte: date }, at)).toEqual({ from: Number.NEGATIVE_INFINITY, to: instant + 1 });
    expect(dateRangeOf({ eq: date, gte: date, lte: date }, at)).toEqual({ from: instant, to: instant + 1 });
  });

  it.each([
    { gte: '2024-03-02T00:00:00Z', lt: '2024-03-01T00:00:00Z' },
    { gte: '2024-03-01T00:00:00Z', lt: '2024-03-01T01:00:00+01:00' },
    { gt: '2024-03-01T00:00:00Z', lte: '2024-03-01T00:00:00Z' },
    { eq: '2024-03-01T00:00:00Z', gt: '2024-03-01T00:00:00Z' },
  ])('is refused when %j leaves nothing', (filter) => {
    expect(() => dateRangeOf(filter, at)).toThrow(
      expect.objectContaining({ code: 'BAD_FILTER', argument: 'at' }),
    );
  });

  it.each([
    '',
    'today',
    '2024',
    '2024-03-01',
    '2024-03-01T10:00',
    '2024-13-01T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-03-01T25:00:00Z',
  ])('is refused when a bound is %j', (date) => {
    expect(() => dateRangeOf({ gte: date }, at)).toThrow(
      expect.objectContaining({ code: 'BAD_FILTER', argument: 'at.gte' }),
    );
  });
});
