import { hashIndexOf } from '../../src/learning/words/hash-index.js';
import { KNOWN, type KnownNames, knownKey } from '../../src/recognition/names/model/known-words.js';
import { goldText } from '../gold/gold-files.js';
import { readCities } from './cities.js';

const FEWEST_PEOPLE = 5000;
const MANY_PEOPLE = 200_000;

/** Lists of names as the model file holds them. */
export interface KnownTables {
  readonly keys: Int32Array;
  readonly bits: Uint8Array;
}

/** A column of a CSV file without quoted cells, by its number from 0. */
const column = (path: string, index: number): readonly string[] =>
  goldText(`people/names/${path}`)
    .split(/\r?\n/)
    .slice(1)
    .map((row) => row.split(',')[index] ?? '');

const lines = (path: string): readonly string[] =>
  goldText(`people/names/${path}`)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim());

const GIVEN = (): readonly string[] => [...lines('first-all-pd.txt.gz'), ...column('forenames-cc0.csv', 11)];
const SURNAMES = (): readonly string[] => [...lines('sur-all-pd.txt.gz'), ...column('surnames-cc0.csv', 5)];

const keyOf = (name: string): number => {
  const [first = '', ...rest] = name.split(/\s+/);
  return rest.reduce((key, word) => knownKey(word, key), knownKey(first));
};

/** 'Tarn City' is called 'Tarn' as well. */
const formsOf = (city: string): readonly string[] => [...new Set([city, city.replace(/ City$/, '')])];

function cityBits(name: string, population: number): number {
  if (/\s/.test(name)) return KNOWN.CITY_OF_WORDS;
  return population >= MANY_PEOPLE ? KNOWN.CITY | KNOWN.LARGE_CITY : KNOWN.CITY;
}

/** Given names and surnames of public lists and the cities of the world, by hash. */
export function knownTables(): KnownTables {
  const bits = new Map<number, number>();
  const note = (key: number, bit: number) => bits.set(key, (bits.get(key) ?? 0) | bit);
  const isWord = (name: string): boolean => name.length > 1 && !/\s/.test(name);
  for (const name of GIVEN().filter(isWord)) note(knownKey(name), KNOWN.GIVEN);
  for (const name of SURNAMES().filter(isWord)) note(knownKey(name), KNOWN.SURNAME);
  for (const { name: city, population } of readCities()) {
    if (population < FEWEST_PEOPLE) continue;
    for (const name of formsOf(city)) note(keyOf(name), cityBits(name, population));
  }
  const rising = [...bits].sort(([first], [second]) => first - second);
  return {
    keys: Int32Array.from(rising, ([key]) => key),
    bits: Uint8Array.from(rising, ([, value]) => value),
  };
}

export const knownNamesOf = ({ keys, bits }: KnownTables): KnownNames => ({
  placeOf: hashIndexOf(keys),
  bits,
});
