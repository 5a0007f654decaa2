import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detached, StringPool } from '../../../src/corpus/packed/string-pool.js';

describe('detached', () => {
  it('gives an equal string, lone surrogates and all', () => {
    const anyUnit = fc.nat({ max: 0xffff }).map((unit) => String.fromCharCode(unit));
    fc.assert(fc.property(fc.string({ unit: anyUnit }), (text) => detached(text) === text));
    for (const text of ['\uD800', 'a\uDC00b', '\u0000\u00ff', '“']) expect(detached(text)).toBe(text);
  });
});

describe('a pool', () => {
  it('gives an equal string, also when it has forgotten', () => {
    const pool = new StringPool();
    for (let index = 0; index < 150_000; index++) pool.share(`word ${index}`);
    expect(pool.share('word 0')).toBe('word 0');
  });
});
