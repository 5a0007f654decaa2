import { Corpus } from '../../src/corpus/corpus.js';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import type { Article } from '../../src/model/article.js';

export function corpusOf(articles: readonly Article[]): Corpus {
  const corpus = new Corpus(crossArticleIdentity);
  for (const each of articles) corpus.add(each);
  return corpus;
}
