import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/learning/hash.js';
import { shapeHash, shapeOf } from '../../src/learning/words/shape.js';
import { clusterKey, clustersFrom } from '../../src/learning/words/word-clusters.js';
import { PADDING, TRAITS, wordColumns } from '../../src/learning/words/word-columns.js';

const KNOWN = ['said', 'told', "n't", '0000', 'lopez'];
const byKey = KNOWN.map((word, index) => ({ key: clusterKey(word), index })).sort((a, b) => a.key - b.key);
const CLUSTERS = clustersFrom({
  hashes: Int32Array.from(byKey, ({ key }) => key),
  k64: Uint8Array.from(byKey, ({ index }) => index + 1),
  k256: Uint16Array.from(byKey, ({ index }) => index + 201),
  k1000: Uint16Array.from(byKey, ({ index }) => index + 901),
});

describe('shapes', () => {
  test.each([
    ['said', 'x'],
    ['Lopez', 'Xx'],
    ['NATO', 'X'],
    ['U.S.', 'X.X.'],
    ['iPhone', 'xXx'],
    ['1,200', 'd,d'],
    ['COVID-19', 'X-d'],
    ['Émile', 'Xx'],
    ['O’Brien', 'X’Xx'],
    ['門', 'x'],
    ['“', '“'],
    ['...', '.'],
  ])('%s: %s', (form, shape) => {
    expect(shapeOf(form)).toBe(shape);
    expect(shapeHash(form)).toBe(hashOf(shape));
  });
});

describe('clusters', () => {
  test('a word is found by its key, in any letters', () => {
    const columns = wordColumns(['SAID', 'n’t', '2024', 'Lopez'], CLUSTERS);
    const column = (values: Uint8Array | Uint16Array) => [...values.subarray(PADDING, PADDING + 4)];
    expect(column(columns.k64)).toEqual([1, 3, 4, 5]);
    expect(column(columns.k256)).toEqual([201, 203, 204, 205]);
    expect(column(columns.k1000)).toEqual([901, 903, 904, 905]);
  });

  test('0 stands for any other', () => {
    const entry = CLUSTERS.entryOf(clusterKey('Tamber'));
    expect([entry, CLUSTERS.k64[0], CLUSTERS.k256[0], CLUSTERS.k1000[0]]).toEqual([0, 0, 0, 0]);
  });

  test('no words at all', () => {
    const none = { hashes: new Int32Array(0), k64: new Uint8Array(0) };
    const clusters = clustersFrom({ ...none, k256: new Uint16Array(0), k1000: new Uint16Array(0) });
    expect(clusters.entryOf(clusterKey('said'))).toBe(0);
  });

  test('many words: each has an entry of its own', () => {
    const hashes = Int32Array.from({ length: 5_000 }, (_, index) => hashOf(`word${index}`)).sort();
    const { length } = hashes;
    const clusters = clustersFrom({
      hashes,
      k64: new Uint8Array(length),
      k256: new Uint16Array(length),
      k1000: new Uint16Array(length),
    });
    expect([...hashes].map(clusters.entryOf)).toEqual(Array.from({ length }, (_, index) => index + 1));
  });
});

describe('columns of words', () => {
  const at = (form: string) => {
    const columns = wordColumns([form], CLUSTERS);
    return (name: 'form' | 'lower' | 'shape' | 'suffix2' | 'suffix3' | 'prefix4' | 'lex' | 'traits') =>
      columns[name][PADDING];
  };

  test('hold hashes of the word and its parts', () => {
    const word = at('Tamber’s1');
    expect(word('form')).toBe(hashOf('Tamber’s1'));
    expect(word('lower')).toBe(hashOf("tamber's0"));
    expect(word('suffix2')).toBe(hashOf('s0'));
    expect(word('suffix3')).toBe(hashOf("'s0"));
    expect(word('prefix4')).toBe(hashOf('tamb'));
  });

  test('parts of a short word are the word', () => {
    const word = at('I');
    expect([word('suffix2'), word('suffix3'), word('prefix4')]).toEqual(Array(3).fill(hashOf('i')));
  });

  test('lex is the cluster, else the last three letters, and a sign by itself', () => {
    expect(at('told')('lex')).toBe(902);
    expect(at('Tamber')('lex')).toBe(hashOf('ber'));
    expect(at('”')('lex')).toBe(hashOf('”'));
  });

  test.each([
    ['Lopez', TRAITS.CAPITAL | TRAITS.LETTER],
    ['NATO', TRAITS.CAPITAL | TRAITS.ALL_CAPITALS | TRAITS.LETTER],
    ['said', TRAITS.LETTER],
    ['F16', TRAITS.CAPITAL | TRAITS.ALL_CAPITALS | TRAITS.LETTER | TRAITS.DIGIT],
    ['19', TRAITS.DIGIT],
    ['—', 0],
  ])('traits of %s', (form, traits) => {
    expect(at(form)('traits')).toBe(traits);
  });

  test('a word has the same entries wherever it stands, and nothing stands round a text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), (forms) => {
        const { length, ...columns } = wordColumns(forms, CLUSTERS);
        expect(length).toBe(forms.length);
        const alone = forms.map((form) => wordColumns([form], CLUSTERS));
        for (const [name, values] of Object.entries(columns)) {
          const padding = new Array(PADDING).fill(0);
          const own = alone.map((one) => one[name as keyof typeof columns][PADDING]);
          expect([...values]).toEqual([...padding, ...own, ...padding]);
        }
      }),
    );
  });
});
