import type { ModelFile } from '../../../learning/files/model-file.js';
import { labelProbabilities } from '../../../learning/sequence/forward-backward.js';
import type { Emissions } from '../../../learning/sequence/sequence-model.js';
import { viterbi } from '../../../learning/sequence/viterbi.js';
import { repairedNames } from '../repair/repaired-names.js';
import type { NameTagger, TaggedName, TokenRange } from '../tagged-name.js';
import { FeatureSink } from './feature-sink.js';
import { type NameClues, nameClues, nameFeatures } from './name-features.js';
import { NAME_LABELS, NAME_TYPES, type NameModel, nameModelOf } from './name-model.js';
import { nameRegions } from './name-regions.js';
import { WordPool } from './pooled-scores.js';

/** Scores the tokens of one article; its memory serves all its regions. */
class RegionScorer {
  readonly #model: NameModel;
  readonly #clues: NameClues;
  readonly #sink = new FeatureSink();
  readonly #sums = new Int32Array(NAME_LABELS.count);

  constructor(model: NameModel, clues: NameClues) {
    this.#model = model;
    this.#clues = clues;
  }

  score({ from, to }: TokenRange): Emissions {
    const { count } = NAME_LABELS;
    const { weights, scale } = this.#model;
    const scores = new Float32Array((to - from) * count);
    for (let token = from; token < to; token++) {
      nameFeatures(this.#clues, token, this.#sink);
      weights.sum(this.#sink.values, this.#sink.length, this.#sums);
      const row = (token - from) * count;
      for (let label = 0; label < count; label++) scores[row + label] = this.#sums[label]! * scale;
    }
    return { length: to - from, scores };
  }
}

/** Lets the places of each word tell of one another: regions first get their scores alone, then those of all places. */
function poolScores(
  { factors }: NameModel,
  { words, places }: NameClues,
  regions: readonly TokenRange[],
  scored: readonly Emissions[],
): void {
  const pool = new WordPool(words, places);
  regions.forEach((region, index) => {
    if (pool.concerns(region)) pool.note(region, labelProbabilities(factors, scored[index]!));
  });
  regions.forEach((region, index) => {
    pool.addTo(region, scored[index]!);
  });
}

/** A tagger of names with trained weights (Lafferty et al. 2001; Ratinov and Roth 2009) and rules behind them. */
function nameTaggerFrom(model: NameModel): NameTagger {
  return (words, columns) => {
    const clues = nameClues(words, columns, model.known);
    const regions = nameRegions(words, columns);
    const scorer = new RegionScorer(model, clues);
    const scored = regions.map((region) => scorer.score(region));
    poolScores(model, clues, regions, scored);
    const names = regions.flatMap((region, index): TaggedName[] =>
      NAME_LABELS.read(viterbi(model.sequence, scored[index]!)).map(({ from, to, type }) => ({
        from: region.from + from,
        to: region.from + to,
        label: NAME_TYPES[type]!,
      })),
    );
    return repairedNames(words, names);
  };
}

/** The tagger stored in models/names.bin. */
export const nameTaggerOf = (file: ModelFile): NameTagger => nameTaggerFrom(nameModelOf(file));
