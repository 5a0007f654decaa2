/** Measures a corpus in a process of its own, whose heap is held so that garbage does not hide what is kept. */
import { corpusMemoryLines, measureCorpusMemory } from './corpus-memory.js';

const count = Number(process.argv[2]);
for (const line of corpusMemoryLines(measureCorpusMemory(count))) console.log(line);
console.log(
  `corpus: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at the most while it was filled\n`,
);
