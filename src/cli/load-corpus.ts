import { Corpus } from '../corpus/corpus.js';
import { crossArticleIdentity } from '../identity/across-articles.js';
import type { Reading } from './reading.js';
import { analyseBatch } from './workers/tasks.js';
import { throughThreads } from './workers/through-threads.js';

/**
 * Analyses every article of a reading into one corpus; an article read twice is held once.
 * @param workers threads that analyse when there is much; below 2 this thread does it all
 */
export async function loadCorpus({ articles }: Reading, workers: number): Promise<Corpus> {
  const corpus = new Corpus(crossArticleIdentity);
  for await (const article of throughThreads(articles, workers, analyseBatch, null)) corpus.add(article);
  return corpus;
}
