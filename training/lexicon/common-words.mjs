/**
 * Makes src/lexicon/en/common-words.ts: words that news writes in lower case, so that a capital at the start of a
 * sentence or in a headline makes no name of them.
 *
 *   node training/lexicon/common-words.mjs ../shared/gold/people/voa-text.jsonl.gz
 *
 * A word is listed when it stands eight times or more in lower case and nine times of ten so inside sentences.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isPlainWord, writeWordLists } from './word-list-file.mjs';

const counts = new Map();

function countIn(text) {
  for (const [, before, word] of text.matchAll(/([.!?:"“”'‘\n]\s*)?\b(\p{L}+)/gu)) {
    if (before !== undefined) continue;
    const lower = word.toLowerCase();
    const entry = counts.get(lower) ?? { lower: 0, all: 0 };
    entry.all++;
    if (word === lower) entry.lower++;
    counts.set(lower, entry);
  }
}

for (const line of gunzipSync(readFileSync(process.argv[2])).toString('utf8').split('\n')) {
  if (line) countIn(JSON.parse(line).text);
}

const words = [...counts]
  .filter(([word, { lower, all }]) => isPlainWord(word) && lower >= 8 && lower >= 0.9 * all)
  .map(([word]) => word)
  .sort();

writeWordLists({
  file: new URL('../../src/lexicon/en/common-words.ts', import.meta.url),
  command: 'node training/lexicon/common-words.mjs ../shared/gold/people/voa-text.jsonl.gz',
  origin: 'Counted in news of Voice of America (public domain).',
  lists: { COMMON_WORDS: { doc: 'Lower case.', words } },
});
