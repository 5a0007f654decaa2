import { readFileSync } from 'node:fs';
import { readModelFile } from '../../src/learning/files/model-file.js';
import { writeModelFile } from '../../src/learning/files/write-model-file.js';
import { CLUSTERS, clustersOf } from '../../src/learning/words/word-clusters.js';
import { PADDING } from '../../src/learning/words/word-columns.js';
import { PART_OF_SPEECH, type Tagger, taggerFrom } from '../../src/tagging/tagger.js';
import { quantise } from '../learner/quantise.js';
import { storeModel } from '../store-model.js';
import { certainWordsIn } from './certain-words.js';
import { corpusOf, type TaggedCorpus } from './corpus.js';
import { trainPerceptron } from './perceptron.js';
import { asCapitals, asTitle, withHeadlines } from './printed-otherwise.js';
import { taggedSentences } from './tagged-text.js';

const TRAIN = ['syntax/ewt-train.conllu.gz', 'syntax/gum-train.conllu.gz'];
const SETTINGS = { rows: 2 ** 16, epochs: 8 };
/** One run for each; the mean of the runs is steadier than any of them. */
const SEEDS = [1, 2, 3, 4];
const SHARE_OF_HEADLINES = 0.02;
const PRUNE_BELOW = 0.6;

const readClusters = () => clustersOf(readModelFile(readFileSync('models/clusters.bin'), CLUSTERS));

const meanOf = ([first, ...others]: readonly Float32Array[]): Float32Array =>
  first!.map((weight, index) => others.reduce((sum, run) => sum + run[index]!, weight) / (others.length + 1));

/** Share of the tokens whose tag is that of the gold. */
function accuracyOf(tagger: Tagger, { words, sentenceOf, gold }: TaggedCorpus): number {
  const { tags } = tagger(words, (token) => sentenceOf[token]!);
  return gold.filter((tag, token) => tag === tags[token + PADDING]).length / gold.length;
}

function printFigures(tagger: Tagger): void {
  const clusters = readClusters();
  const [ewt, gum] = ['ewt', 'gum'].map((name) => taggedSentences([`syntax/${name}-dev.conllu.gz`]));
  const both = [...ewt!, ...gum!];
  const sets = { EWT: ewt!, GUM: gum!, both, capitals: both.map(asCapitals), title: both.map(asTitle) };
  for (const [name, sentences] of Object.entries(sets)) {
    const accuracy = accuracyOf(tagger, corpusOf(sentences, clusters));
    console.log(`${name} dev: ${(100 * accuracy).toFixed(2)} % of the tags right`);
  }
}

/** Makes models/part-of-speech.bin, a tagger trained on two treebanks. */
export function trainPartOfSpeech(): void {
  const clusters = readClusters();
  const sentences = taggedSentences(TRAIN);
  const certain = certainWordsIn(corpusOf(sentences, clusters));
  const headlined = corpusOf(withHeadlines(sentences, SHARE_OF_HEADLINES), clusters);
  const runs = SEEDS.map((seed) => trainPerceptron(headlined, certain, { ...SETTINGS, seed }));
  const { table: weights } = quantise(meanOf(runs), PRUNE_BELOW, Infinity);
  printFigures(taggerFrom({ ...certain, weights }));
  storeModel('part-of-speech.bin', writeModelFile(PART_OF_SPEECH, {}, { ...certain, weights }));
}
