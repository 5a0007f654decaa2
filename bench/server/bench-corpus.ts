import { Corpus } from '../../src/corpus/corpus.js';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import { loadAnalysis } from '../../src/server/analysis/load-analysis.js';
import { type DocumentChoice, documents } from '../documents.js';

/** The graph that both GraphQL servers serve: the same for the same choice of documents. */
export function benchCorpus(choice: DocumentChoice): Corpus {
  const corpus = new Corpus(crossArticleIdentity);
  const analyse = loadAnalysis();
  for (const raw of documents(choice).articles) corpus.add(analyse(raw));
  return corpus;
}
