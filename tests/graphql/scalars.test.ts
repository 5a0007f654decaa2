import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTimeScalar } from '../../src/graphql/scalars/date-time.scalar.js';
import { UrlScalar } from '../../src/graphql/scalars/url.scalar.js';

describe('DateTime', () => {
  it.each([
    '2026-03-01T09:30:00+01:00',
    '2026-03-01T09:30Z',
    '2026-03-01T09:30:00.123-05:30',
  ])('takes %s and keeps its offset', (text) => {
    expect(DateTimeScalar.parseValue(text)).toBe(text);
    expect(DateTimeScalar.serialize(text)).toBe(text);
    expect(DateTimeScalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
  });

  it.each([
    '2026-03-01',
    '2026-03-01T09:30:00',
    'yesterday',
    '2026-13-01T09:30:00Z',
    '',
    1_772_355_000,
    null,
  ])('refuses %j and says what it takes', (value) => {
    expect(() => DateTimeScalar.parseValue(value)).toThrow(/with an offset, such as/);
  });
});

describe('URL', () => {
  it('is served as the document gives it', () => {
    expect(UrlScalar.serialize('https://example.org')).toBe('https://example.org');
  });
});
