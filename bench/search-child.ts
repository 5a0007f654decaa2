/** Measures the full-text index in a process of its own, whose memory is nobody else's. */
import { measureSearch, searchLines } from './search/measure-search.js';
import { VOCABULARIES } from './search/vocabulary.js';

const [count, name] = process.argv.slice(2);
for (const vocabulary of VOCABULARIES.filter((each) => each.name === name))
  for (const line of searchLines(measureSearch(Number(count), vocabulary))) console.log(line);
