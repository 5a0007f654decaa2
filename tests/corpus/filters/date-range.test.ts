import { describe, expect, it } from 'vitest';
import { dateRangeOf, isWithin } from '../../../src/corpus/filters/date-range.js';

describe('a range of dates', () => {
  it('is none without a bound', () => {
    expect([dateRangeOf(null, 'at'), dateRangeOf({}, 'at'), dateRangeOf({ gte: null }, 'at')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('begins at its first instant and ends before its last', () => {
    const range = dateRangeOf({ gte: '2024-03-01T00:00:00Z', lt: '2024-03-02T01:00:00+01:00' }, 'at')!;
    const at = (date: string) => isWithin(range, Date.parse(date));
    expect(at('2024-03-01T00:00:00Z')).toBe(true);
    expect(at('2024-03-01T23:59:59.999Z')).toBe(true);
    expect(at('2024-03-02T00:00:00Z')).toBe(false);
    expect(isWithin(range, null)).toBe(false);
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
    expect(() => dateRangeOf({ gte: date }, 'at')).toThrow(
      expect.objectContaining({ code: 'BAD_FILTER', argument: 'at.gte' }),
    );
  });
});
