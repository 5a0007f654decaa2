import { readFileSync } from 'node:fs';
import { readModelFile } from '../../src/learning/files/model-file.js';
import { type TableValues, writeModelFile } from '../../src/learning/files/write-model-file.js';
import type { Weights } from '../../src/learning/weights.js';
import { CLUSTERS, clustersOf } from '../../src/learning/words/word-clusters.js';
import { QUOTES, type QuoteModels } from '../../src/quotation/quote-models.js';
import { NAMES } from '../../src/recognition/names/model/name-model.js';
import { nameTaggerOf } from '../../src/recognition/names/model/tag-names.js';
import { recogniserWith } from '../../src/recognition/recognise.js';
import { tagWords } from '../../src/tagging/tag-words.js';
import { PART_OF_SPEECH, taggerOf } from '../../src/tagging/tagger.js';
import { quantise } from '../learner/quantise.js';
import { storeModel } from '../store-model.js';
import { readGoldArticles } from './gold-articles.js';
import { trainQuoteModels } from './quote-models.js';
import { trainingTexts } from './training-text.js';

/** Weights nearer to 0 tell next to nothing. */
const PRUNE_BELOW = 0.02;

const model = (file: string): Uint8Array => readFileSync(`models/${file}`);

function weightsOf({
  announcing: { any, speech },
  pointers,
  speakers,
  selection,
  passages,
}: QuoteModels): Record<string, Weights> {
  return { any, speech, ...pointers.ends, speakers, alone: selection.alone, passages };
}

function bytesOf(models: QuoteModels): Uint8Array {
  const { depth, base, asked, thresholds, values } = models.selection.together;
  const numbers: Record<string, number> = { 'together.depth': depth, 'together.base': base };
  const tables: Record<string, TableValues> = {
    'together.asked': asked,
    'together.thresholds': thresholds,
    'together.values': values,
  };
  for (const [name, { table }] of Object.entries(weightsOf(models))) {
    const quantised = quantise(Float32Array.from(table), PRUNE_BELOW);
    tables[name] = quantised.table;
    numbers[`${name}.scale`] = quantised.scale;
  }
  return writeModelFile(QUOTES, numbers, tables);
}

/** Trains all stages of quotation on PolNeAR; needs the models of the stages before. */
export function trainQuotes(): void {
  const clusters = clustersOf(readModelFile(model('clusters.bin'), CLUSTERS));
  const tagger = taggerOf(readModelFile(model('part-of-speech.bin'), PART_OF_SPEECH));
  const texts = trainingTexts(readGoldArticles('quotes/polnear-train.jsonl.gz'), {
    tag: (segmentation) => tagWords(tagger, clusters, segmentation),
    recognise: recogniserWith(nameTaggerOf(readModelFile(model('names.bin'), NAMES))),
  });
  storeModel('quotes.bin', bytesOf(trainQuoteModels(texts)));
}
