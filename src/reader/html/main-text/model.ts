import { type BoostedTrees, oddsOf, treesOf } from '../../../learning/boosted-trees.js';
import { type ModelDescription, type ModelFile, readModelFile } from '../../../learning/files/model-file.js';
import type { Evidence } from './evidence/evidence.js';
import { secondLook } from './evidence/second-look.js';
import { MODEL_BASE64 } from './model-data.js';
import type { Page } from './page-block.js';
import type { WordWeights } from './place.js';

/** `features` is the version of what the evidence says. */
export const MAIN_TEXT: ModelDescription = { name: 'main-text', features: 1 };

/** What tells the paragraphs of an article from the others of its page. */
export interface MainTextModel {
  /** Of words that elements are named by, and of words of paragraphs. */
  readonly names: WordWeights;
  readonly words: WordWeights;
  readonly first: BoostedTrees;
  /** Asked about what the first made of all paragraphs of the page. */
  readonly second: BoostedTrees;
}

function wordWeightsOf(file: ModelFile, name: string): WordWeights {
  const hashes = file.int32(`${name}.hashes`);
  const weights = file.int8(`${name}.weights`);
  const scale = file.number(`${name}.scale`);
  return new Map(Array.from(hashes, (hash, index) => [hash, weights[index]! * scale]));
}

/** @throws ModelFileError when the bytes are no such model */
function mainTextModelOf(bytes: Uint8Array): MainTextModel {
  const file = readModelFile(bytes, MAIN_TEXT);
  return {
    names: wordWeightsOf(file, 'names'),
    words: wordWeightsOf(file, 'words'),
    first: treesOf(file, 'first'),
    second: treesOf(file, 'second'),
  };
}

let shipped: MainTextModel | null = null;

/** The model that comes with the program: a reader is handed no models, so it is part of the code. Unpacked when first asked for. */
export function mainTextModel(): MainTextModel {
  shipped ??= mainTextModelOf(Buffer.from(MODEL_BASE64, 'base64'));
  return shipped;
}

const asked = (trees: BoostedTrees, rows: readonly (readonly number[])[]): readonly number[] =>
  rows.map((row) => oddsOf(trees, Float32Array.from(row)));

/** Log-odds of each paragraph of a page to be its article's: the mean of two looks. */
export function articleOdds(
  page: Page,
  evidence: Evidence,
  { first, second }: MainTextModel,
): readonly number[] {
  const odds = asked(first, evidence.rows);
  const again = asked(second, secondLook(page, evidence, odds));
  return odds.map((one, at) => (one + again[at]!) / 2);
}
