/**
 * Makes src/lexicon/en/given-names.ts.
 *
 *   npm pack gender-detection-from-name@1.11.5 && tar xzf gender-detection-from-name-1.11.5.tgz
 *   node training/lexicon/given-names.mjs ../shared/gold/people/names ./package/names
 *
 * Counts each given name by gender over popular names of many countries (CC0) and over the first names of people
 * in public office (Wikidata facts); a name is given a gender when one has four fifths of it. Names of a public
 * domain list join them where the package (MIT) tells their gender.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fold, isPlainWord, readCsv, writeWordLists } from './word-list-file.mjs';

const [, , folder, genders] = process.argv;
const counts = new Map();

function count(name, gender) {
  const word = fold(name);
  if (!isPlainWord(word)) return;
  const entry = counts.get(word) ?? { m: 0, f: 0 };
  if (gender === 'm' || gender === 'f') entry[gender]++;
  counts.set(word, entry);
}

for (const row of readCsv(readFileSync(`${folder}/forenames-cc0.csv`, 'utf8'))) {
  count(row['Romanized Name'], row.Gender.toLowerCase());
}
for (const row of readCsv(readFileSync(`${folder}/world-bio.csv`, 'utf8'))) {
  const parts = row.name.split(' ');
  if (parts.length > 1) count(parts[0], row.gender.slice(0, 1));
}

const require = createRequire(import.meta.url);
const englishGenders = require(resolve(genders, 'en.js'));

const publicDomain = gunzipSync(readFileSync(`${folder}/first-all-pd.txt.gz`))
  .toString('utf8')
  .split(/\r?\n/);
for (const name of publicDomain) {
  const gender = counts.has(fold(name)) ? undefined : englishGenders.get(fold(name));
  if (gender) count(name, gender.slice(0, 1));
}

const words = (wanted) =>
  [...counts]
    .filter(([, { m, f }]) => wanted(m, f, m + f))
    .map(([word]) => word)
    .sort();

writeWordLists({
  file: new URL('../../src/lexicon/en/given-names.ts', import.meta.url),
  command: 'node training/lexicon/given-names.mjs ../shared/gold/people/names ./package/names',
  origin:
    'From popular forenames of 106 countries (CC0), office holders on Wikidata (CC0) and a list of first names\n' +
    '// (public domain); genders of the last from gender-detection-from-name (MIT, copyright 2019 Davide Violante).',
  lists: {
    MALE_GIVEN_NAMES: {
      doc: 'Lower case, without accents.',
      words: words((m, _, all) => all > 0 && m >= 0.8 * all),
    },
    FEMALE_GIVEN_NAMES: {
      doc: 'Lower case, without accents.',
      words: words((_, f, all) => all > 0 && f >= 0.8 * all),
    },
    OTHER_GIVEN_NAMES: {
      doc: 'Given names of either gender, or of an unknown one.',
      words: words((m, f, all) => all === 0 || (m < 0.8 * all && f < 0.8 * all)),
    },
  },
});
