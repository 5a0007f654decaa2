import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ApiKey, hashOfToken, isToken, newToken } from '../../src/access/api-key.js';
import { bearerToken } from '../../src/access/bearer-token.js';
import { KeyRing } from '../../src/access/key-ring.js';

const keyOf = (name: string, token: string, revokedAt: string | null = null): ApiKey => ({
  name,
  roles: ['READER'],
  hash: hashOfToken(token).toString('hex'),
  createdAt: '2026-03-01T08:00:00Z',
  revokedAt,
});

describe('a token', () => {
  it('tells what it is, and is never made twice', () => {
    const tokens = Array.from({ length: 50 }, newToken);
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) expect(token).toMatch(/^verbatim_[0-9a-f]{72}$/);
    expect(tokens.every(isToken)).toBe(true);
  });

  it('with any one digit changed, or any end missing, is none', () => {
    const token = newToken();
    const start = 'verbatim_'.length;
    fc.assert(
      fc.property(fc.integer({ min: start, max: token.length - 1 }), (at) => {
        const other = token[at] === '0' ? '1' : '0';
        expect(isToken(token.slice(0, at) + other + token.slice(at + 1))).toBe(false);
        expect(isToken(token.slice(0, at))).toBe(false);
      }),
    );
  });
});

describe('a ring of keys', () => {
  it('finds a key by its token, and none that was revoked or never made', () => {
    const [desk, wire, old] = [newToken(), newToken(), newToken()];
    const ring = new KeyRing([
      keyOf('desk', desk),
      keyOf('wire', wire),
      keyOf('old', old, '2026-04-01T08:00:00Z'),
    ]);
    expect([desk, wire, old, newToken()].map((token) => ring.find(token)?.name)).toEqual([
      'desk',
      'wire',
      undefined,
      undefined,
    ]);
  });
});

describe('the header Authorization', () => {
  it.each([
    ['Bearer abc', 'abc'],
    ['bearer abc', 'abc'],
    ['Basic abc', null],
    ['Bearer', null],
    ['Bearer a b', null],
    ['', null],
  ])('%j holds the token %j', (header, token) => {
    expect(bearerToken(header)).toBe(token);
  });
});
