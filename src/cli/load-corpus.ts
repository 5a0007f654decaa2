import { Corpus } from '../corpus/corpus.js';
import { crossArticleIdentity } from '../identity/across-articles.js';
import { analyseArticle } from '../pipeline/analyse-article.js';
import type { Reading } from './reading.js';

/** Analyses every article of a reading into one corpus; an article read twice is held once. */
export async function loadCorpus({ articles }: Reading): Promise<Corpus> {
  const corpus = new Corpus(crossArticleIdentity);
  for await (const raw of articles) corpus.add(analyseArticle(raw));
  return corpus;
}
