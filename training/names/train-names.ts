import { writeModelFile } from '../../src/learning/files/write-model-file.js';
import { NAME_LABELS, NAMES, type NameTables } from '../../src/recognition/names/model/name-model.js';
import { goldLines } from '../gold/gold-files.js';
import { storeModel } from '../store-model.js';
import { FeatureRows } from './feature-rows.js';
import { knownNamesOf, knownTables } from './known-names.js';
import { DocumentReader, type GoldDocument } from './name-documents.js';
import type { NameExample } from './name-example.js';
import { meanOf, nameTables } from './name-tables.js';
import { withHeadlines } from './printed-in-capitals.js';
import { type CrfOptions, CrfTrainer, type CrfWeights } from './train-crf.js';

/** Gold sets with names of people, bodies, places and other things. */
const SETS = ['people/ww-train.jsonl.gz', 'people/wikigold.jsonl.gz'];
/** How often a feature must come. */
const FEWEST = 3;
/** A feature whose weights are all smaller is left out. */
const LEAST_WEIGHT = 0.12;
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const OPTIONS: Omit<CrfOptions, 'seed'> = { epochs: 4, rate: 0.15, l2: 2e-6, dropout: 0.6 };

/** Trains one model a seed and takes their mean, which is steadier than any of them. */
function trainedWeights(examples: readonly NameExample[], rows: number): CrfWeights {
  return meanOf(
    SEEDS.map((seed) => {
      const trainer = new CrfTrainer(NAME_LABELS, rows, { ...OPTIONS, seed });
      trainer.train(examples);
      return trainer.weights;
    }),
  );
}

function bytesOf({ scale, ...tables }: NameTables): Uint8Array {
  return writeModelFile(NAMES, { scale }, tables);
}

/** Makes models/names.bin; needs the clusters. */
export function trainNames(): void {
  const known = knownTables();
  const reader = new DocumentReader(knownNamesOf(known));
  const documents = SETS.flatMap((path) => goldLines<GoldDocument>(path));
  const examples = documents.flatMap((document, index) =>
    reader.examplesOf({ ...document, text: withHeadlines(document.text, index) }),
  );
  const rows = new FeatureRows(examples, FEWEST);
  console.log(`${documents.length} documents, ${examples.length} stretches, ${rows.count} features`);
  const weights = trainedWeights(
    examples.map((example) => rows.rowsOf(example)),
    rows.count,
  );
  const tables = nameTables(rows.features(), weights, LEAST_WEIGHT, known);
  console.log(`${tables.features.length} features kept`);
  storeModel('names.bin', bytesOf(tables));
}
