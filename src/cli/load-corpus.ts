import { Corpus } from '../corpus/corpus.js';
import { crossArticleIdentity } from '../identity/across-articles.js';
import type { Article } from '../model/article.js';
import type { RawArticle } from '../model/raw-article.js';
import type { Reading } from './reading.js';
import { analyseBatch } from './workers/tasks.js';
import { throughThreads } from './workers/through-threads.js';

type Take = (article: Article, raw: RawArticle) => void;

/** Analyses every article of a reading and hands each on in their order, with the document that it was made of. */
export async function analyseReading({ articles }: Reading, workers: number, take: Take): Promise<void> {
  const read: RawArticle[] = [];
  async function* noted(): AsyncGenerator<RawArticle> {
    for await (const raw of articles) {
      read.push(raw);
      yield raw;
    }
  }
  for await (const article of throughThreads(noted(), workers, analyseBatch, null))
    take(article, read.shift()!);
}

/**
 * Analyses every article of a reading into one corpus; an article read twice is held once.
 * @param workers threads that analyse when there is much; below 2 this thread does it all
 */
export async function loadCorpus(reading: Reading, workers: number): Promise<Corpus> {
  const corpus = new Corpus(crossArticleIdentity);
  await analyseReading(reading, workers, (article) => corpus.add(article));
  return corpus;
}
