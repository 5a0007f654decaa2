/** Measures a corpus, then lists and facets of it, in a process of its own, whose heap is held so that garbage does not hide what is kept. */
import { Corpus } from '../src/corpus/corpus.js';
import { crossArticleIdentity } from '../src/identity/across-articles.js';
import { corpusListLines } from './corpus-lists.js';
import { corpusMemoryLines, measureCorpusMemory } from './corpus-memory.js';

const count = Number(process.argv[2]);
const corpus = new Corpus(crossArticleIdentity);
for (const line of corpusMemoryLines(measureCorpusMemory(count, corpus))) console.log(line);
console.log(
  `corpus: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB at the most while it was filled\n`,
);
for (const line of corpusListLines(corpus)) console.log(line);
