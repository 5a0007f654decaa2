import { Corpus } from '../corpus/corpus.js';
import { crossArticleIdentity } from '../identity/across-articles.js';
import type { Reading } from './reading.js';
import { analyseArticles } from './workers/tasks.js';

/** Analyses every article of a reading into one corpus; an article read twice is held once. */
export async function loadCorpus(reading: Reading): Promise<Corpus> {
  const corpus = new Corpus(crossArticleIdentity);
  for await (const article of reading.results(analyseArticles, null)) corpus.add(article);
  return corpus;
}
