import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MappedTextBuilder, through, verbatim } from '../../src/text/mapped-text.js';
import { originalSpan } from '../../src/text/offset-map.js';
import { originalPlace, originOf, originsIn } from '../../src/text/origin.js';

/** 'Tom & Jo' from 'Tom &amp; Jo'. */
const tomAndJo = () =>
  new MappedTextBuilder().verbatim('Tom ', 3).instead('&', 7, 5).verbatim(' Jo', 12).finish();

describe('a mapped text', () => {
  test.each([
    [0, 3, 3, 6],
    [2, 5, 5, 12],
    [4, 5, 7, 12],
    [5, 8, 12, 15],
    [0, 8, 3, 15],
    [8, 8, 15, 15],
    [0, 0, 3, 3],
  ])('[%i, %i) stands at [%i, %i) of the original', (start, end, from, to) => {
    expect(originalSpan(tomAndJo().map, { start, end })).toEqual({ start: from, end: to });
  });

  test('neighbours are one piece', () => {
    const { map } = new MappedTextBuilder().verbatim('ab', 1).verbatim('cd', 3).finish();
    expect([...map.starts]).toEqual([0]);
  });

  test('appending a part keeps what it leads to', () => {
    const part = new MappedTextBuilder().append(tomAndJo(), { start: 2, end: 7 }).finish();
    expect(part.text).toBe('m & J');
    expect(originalSpan(part.map, { start: 2, end: 3 })).toEqual({ start: 7, end: 12 });
    expect(originalSpan(part.map, { start: 3, end: 5 })).toEqual({ start: 12, end: 14 });
  });

  test('a text within a text leads through both', () => {
    // JSON: "a\nTom &amp; Jo", in which HTML stands, in which the name stands.
    const json = new MappedTextBuilder()
      .verbatim('a', 10)
      .instead('\n', 11, 2)
      .verbatim('Tom &amp; Jo', 13)
      .finish();
    const html = new MappedTextBuilder().verbatim('Tom ', 2).instead('&', 6, 5).verbatim(' Jo', 11).finish();
    const { map } = through(html, json);
    expect(originalSpan(map, { start: 0, end: 3 })).toEqual({ start: 13, end: 16 });
    expect(originalSpan(map, { start: 4, end: 5 })).toEqual({ start: 17, end: 22 });
    expect(originalSpan(map, { start: 6, end: 8 })).toEqual({ start: 23, end: 25 });
  });
});

const pieces = fc.array(fc.tuple(fc.string({ maxLength: 5 }), fc.nat(3), fc.boolean()), { maxLength: 12 });

test('any span of any text put together leads to an ordered span of the original', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, one, other) => {
      let original = 0;
      const builder = new MappedTextBuilder();
      for (const [text, gap, isVerbatim] of parts) {
        original += gap;
        if (isVerbatim) builder.verbatim(text, original);
        else builder.instead(text, original, gap);
        original += isVerbatim ? text.length : gap;
      }
      const { text, map } = builder.finish();
      const [start = 0, end = 0] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b);
      const place = originalSpan(map, { start, end });
      expect(place.start).toBeLessThanOrEqual(place.end);
      expect(place.end).toBeLessThanOrEqual(original);
    }),
  );
});

describe('an origin', () => {
  const original = 'head\n<p>One\ntwo</p>\nfoot';
  const origin = originOf(verbatim('One\ntwo', 8), original);

  test('tells line and column, lines inside of the text counted', () => {
    expect(originalPlace(origin, { start: 0, end: 3 })).toEqual({
      part: null,
      start: 8,
      end: 11,
      line: 2,
      column: 4,
    });
    expect(originalPlace(origin, { start: 5, end: 7 })).toEqual({
      part: null,
      start: 13,
      end: 15,
      line: 3,
      column: 2,
    });
  });

  test('counts offsets and lines in the part', () => {
    const parts = [
      { name: 'page 1', start: 0 },
      { name: 'page 2', start: 12 },
    ];
    const inParts = originOf(verbatim('One\ntwo', 8), original, parts);
    expect(originalPlace(inParts, { start: 4, end: 7 })).toEqual({
      part: 'page 2',
      start: 0,
      end: 3,
      line: 1,
      column: 1,
    });
  });

  test('of an empty text is empty', () => {
    expect(originalPlace(originOf(verbatim(''), ''), { start: 0, end: 0 })).toMatchObject({
      start: 0,
      end: 0,
      line: 1,
      column: 1,
    });
  });
});

test('the articles of one document share its lines, whatever ends them', () => {
  const original = 'one\rtwo\r\nthree\nfour';
  const originFor = originsIn(original);
  const [first, second] = [originFor(verbatim('one\rtwo')), originFor(verbatim('three\nfour', 9))];
  expect(originalPlace(first, { start: 4, end: 7 })).toMatchObject({ line: 2, column: 1 });
  expect(originalPlace(second, { start: 1, end: 5 })).toMatchObject({ line: 3, column: 2 });
  expect(originalPlace(second, { start: 6, end: 10 })).toMatchObject({ start: 15, line: 4, column: 1 });
});
