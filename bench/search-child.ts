/** Measures the full-text index in a process of its own, whose memory is nobody else's. */
import { measureSearch, searchLines } from './search/measure-search.js';

for (const line of searchLines(measureSearch(Number(process.argv[2])))) console.log(line);
