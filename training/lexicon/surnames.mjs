/**
 * Makes src/lexicon/en/surnames.ts: popular surnames of many countries.
 *
 *   node training/lexicon/surnames.mjs ../shared/gold/people/names
 */
import { readFileSync } from 'node:fs';
import { fold, isPlainWord, readCsv, writeWordLists } from './word-list-file.mjs';

const rows = readCsv(readFileSync(`${process.argv[2]}/surnames-cc0.csv`, 'utf8'));
const words = [...new Set(rows.map((row) => fold(row['Romanized Name'])).filter(isPlainWord))].sort();

writeWordLists({
  file: new URL('../../src/lexicon/en/surnames.ts', import.meta.url),
  command: 'node training/lexicon/surnames.mjs ../shared/gold/people/names',
  origin: 'From popular surnames by country (CC0).',
  lists: { SURNAMES: { doc: 'Lower case, without accents.', words } },
});
