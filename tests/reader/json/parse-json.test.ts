import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mappedText } from '../../../src/reader/json/escapes.js';
import type { JsonString, JsonValue } from '../../../src/reader/json/json-value.js';
import { parseJson } from '../../../src/reader/json/parse-json.js';
import { originalSpan } from '../../../src/text/offset-map.js';

/** The value as JSON.parse gives it. */
function plain(value: JsonValue): unknown {
  switch (value.kind) {
    case 'OBJECT':
      return Object.fromEntries([...value.members].map(([name, member]) => [name, plain(member)]));
    case 'LIST':
      return value.items.map(plain);
    case 'STRING':
      return value.text;
    case 'SCALAR':
      return JSON.parse(value.literal);
  }
}

const read = (source: string): unknown => {
  const { values, fault } = parseJson(source);
  if (fault !== null) throw fault;
  return plain(values[0]!);
};

function* stringsIn(value: JsonValue): Generator<JsonString> {
  if (value.kind === 'STRING') yield value;
  if (value.kind === 'LIST') for (const item of value.items) yield* stringsIn(item);
  if (value.kind === 'OBJECT') for (const member of value.members.values()) yield* stringsIn(member);
}

const json = fc.json({ stringUnit: 'binary', maxDepth: 4 });

test('any JSON text is read as JSON.parse reads it, however it is laid out', () => {
  fc.assert(
    fc.property(json, fc.nat(3), (source, indent) => {
      const laidOut = JSON.stringify(JSON.parse(source), null, indent);
      expect(read(laidOut)).toEqual(JSON.parse(laidOut));
      expect(read(source)).toEqual(JSON.parse(source));
    }),
  );
});

test('every letter of every string leads back to what is written for it', () => {
  fc.assert(
    fc.property(json, (source) => {
      for (const string of parseJson(source).values.flatMap((value) => [...stringsIn(value)])) {
        const { text, map } = mappedText(source, string);
        expect(text).toBe(string.text);
        for (let at = 0; at < text.length; at++) {
          const { start, end } = originalSpan(map, { start: at, end: at + 1 });
          expect(JSON.parse(`"${source.slice(start, end)}"`)).toBe(text[at]);
        }
      }
    }),
  );
});

test('what is no JSON is a fault with a place, and whatever is broken never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), json), fc.nat(), (source, at) => {
      const cut = source.slice(0, at % (source.length + 1));
      const { fault } = parseJson(cut);
      if (fault !== null) expect(fault.offset).toBeLessThanOrEqual(cut.length);
    }),
  );
});

describe('broken texts', () => {
  test.each([
    ['{"a": tru}', 6, 'a value is due here'],
    ['{"a": 01}', 6, 'a value is due here'],
    ['{"a" 1}', 5, 'a colon is due here'],
    ['{"a": 1 "b": 2}', 8, 'a comma or } is due here'],
    ['{a: 1}', 1, 'a name in quotation marks is due here'],
    ['[1, 2', 5, 'ends where a comma or ] is due'],
    ['{"a": "b', 6, 'this string is never closed'],
    ['{"a": "\\x"}', 7, 'a backslash stands here with no escape behind it'],
    [']', 0, 'a value is due here'],
  ])('%j at %i: %s', (source, offset, message) => {
    expect(parseJson(source).fault).toMatchObject({ offset, message });
  });

  test('what stands before the break is read, and told from what is whole', () => {
    const { values } = parseJson('[{"a": 1}, {"b": [2, ');
    const [list] = values;
    expect(list).toMatchObject({
      kind: 'LIST',
      isWhole: false,
      items: [
        { kind: 'OBJECT', isWhole: true },
        { kind: 'OBJECT', isWhole: false },
      ],
    });
  });

  test('line ends in strings are let through', () => {
    expect(read('{"a": "one\ntwo\\"\tthree"}')).toEqual({ a: 'one\ntwo"\tthree' });
  });
});

test('texts that follow each other are read each', () => {
  const { values, fault } = parseJson('{"a": 1}\n\u001e{"a": 2} [3]');
  expect(values.map(plain)).toEqual([{ a: 1 }, { a: 2 }, [3]]);
  expect(fault).toBeNull();
});

test('nesting is as deep as it likes', () => {
  const { values, fault } = parseJson(`${'[{"a":'.repeat(200_000)}`);
  expect(values).toHaveLength(1);
  expect(fault?.message).toBe('ends where a value is due');
});

test('digits of long numbers and names such as __proto__ are kept', () => {
  const [value] = parseJson('{"id": 12345678901234567890, "__proto__": {"x": "y"}}').values;
  expect(value?.kind === 'OBJECT' && [...value.members.keys()]).toEqual(['id', '__proto__']);
  expect(value?.kind === 'OBJECT' && value.members.get('id')).toMatchObject({
    literal: '12345678901234567890',
  });
});
