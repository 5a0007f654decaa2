import { readFileSync } from 'node:fs';
import { readModelFile } from '../../src/learning/files/model-file.js';
import { CLUSTERS, clustersOf } from '../../src/learning/words/word-clusters.js';
import { type WordColumns, wordColumns } from '../../src/learning/words/word-columns.js';
import type { Segmentation } from '../../src/model/segmentation.js';
import { untitledArticle } from '../../src/model/untitled-article.js';
import { FeatureSink } from '../../src/recognition/names/model/feature-sink.js';
import type { KnownNames } from '../../src/recognition/names/model/known-words.js';
import { type NameClues, nameClues, nameFeatures } from '../../src/recognition/names/model/name-features.js';
import { nameRegions } from '../../src/recognition/names/model/name-regions.js';
import type { TokenRange } from '../../src/recognition/names/tagged-name.js';
import { articleWords } from '../../src/recognition/words/article-words.js';
import { segment } from '../../src/segmentation/segment.js';
import { allowedLabels, type GoldEntity, labelsOfRegion } from './gold-labels.js';
import type { NameExample } from './name-example.js';

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
}

/** Reads documents as the program does. */
export class DocumentReader {
  readonly #clusters = clustersOf(readModelFile(readFileSync('models/clusters.bin'), CLUSTERS));
  readonly #known: KnownNames;
  readonly #sink = new FeatureSink();

  constructor(known: KnownNames) {
    this.#known = known;
  }

  columnsOf({ tokens }: Segmentation): WordColumns {
    const forms = Array.from({ length: tokens.length }, (_, token) => tokens.form(token));
    return wordColumns(forms, this.#clusters);
  }

  /** The regions of a document that can hold names, features as hashes. */
  examplesOf({ id, text, entities }: GoldDocument): readonly NameExample[] {
    const segmentation = segment({ ...untitledArticle(text, id), language: 'en' });
    const words = articleWords(segmentation);
    const columns = this.columnsOf(segmentation);
    const clues = nameClues(words, columns, this.#known);
    const allowed = allowedLabels(segmentation.tokens, entities);
    return nameRegions(words, columns).map((region) => this.#exampleOf(clues, region, allowed));
  }

  #exampleOf(clues: NameClues, region: TokenRange, allowed: Int32Array): NameExample {
    const features: number[] = [];
    const ends = new Int32Array(region.to - region.from);
    for (let token = region.from; token < region.to; token++) {
      nameFeatures(clues, token, this.#sink);
      for (let i = 0; i < this.#sink.length; i++) features.push(this.#sink.values[i]!);
      ends[token - region.from] = features.length;
    }
    return { features: Int32Array.from(features), ends, allowed: labelsOfRegion(allowed, region) };
  }
}
