import { graphContract } from '../contract/graph.contract.js';
import { corpusOf } from '../support/corpus-of.js';

graphContract('Corpus', async (articles) => corpusOf(articles));
