import type { Corpus } from '../../src/corpus/corpus.js';
import type { Article } from '../../src/model/article.js';
import { corpusOf } from './corpus-of.js';

/** The corpus of these articles, into which it came by detours: each stood for another, some went and came back. */
export function corpusAfterChanges(articles: readonly Article[]): Corpus {
  const corpus = corpusOf(articles.map((each, index) => standIn(each, articles[index - 1] ?? each)));
  for (const { id } of articles.filter((_, index) => index % 3 === 0)) corpus.remove(id);
  for (const each of articles) corpus.add(each);
  for (const each of articles.filter((_, index) => index % 4 === 0)) corpus.replace(each);
  return corpus;
}

/** What another article says, under the id of this one. */
const standIn = ({ id }: Article, other: Article): Article => ({
  ...other,
  id,
  contentHash: `in the place of ${id}`,
});
