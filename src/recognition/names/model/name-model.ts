import type { ModelDescription, ModelFile } from '../../../learning/files/model-file.js';
import { factorsOf, type SequenceFactors } from '../../../learning/sequence/forward-backward.js';
import type { SequenceModel } from '../../../learning/sequence/sequence-model.js';
import { SpanLabels } from '../../../learning/sequence/span-labels.js';
import { hashIndexOf } from '../../../learning/words/hash-index.js';
import type { MentionLabel } from '../../../model/mention.js';
import { FeatureTable } from './feature-table.js';
import type { KnownNames } from './known-words.js';

/** The file of the names. Raise `features` with any change of what nameFeatures or nameRegions give. */
export const NAMES: ModelDescription = { name: 'names', features: 1 };

/** What the types of the spans stand for. */
export const NAME_TYPES: readonly MentionLabel[] = ['PERSON', 'BODY', 'PLACE', 'OTHER'];
export const NAME_LABELS = new SpanLabels(NAME_TYPES.length);

/** What was learned of names. */
export interface NameModel {
  readonly sequence: SequenceModel;
  readonly factors: SequenceFactors;
  /** A weight a label, in steps of `scale`. */
  readonly weights: FeatureTable;
  readonly scale: number;
  readonly known: KnownNames;
}

/** The tables as a file holds them. Keys are distinct; row i of the weights belongs to key i. */
export interface NameTables {
  readonly features: Int32Array;
  readonly weights: Int8Array;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly knownKeys: Int32Array;
  readonly knownBits: Uint8Array;
}

function nameModelFrom(tables: NameTables): NameModel {
  const sequence = { labels: NAME_LABELS, transitions: tables.transitions };
  return {
    sequence,
    factors: factorsOf(sequence),
    weights: new FeatureTable(tables.features, tables.weights),
    scale: tables.scale,
    known: { placeOf: hashIndexOf(tables.knownKeys), bits: tables.knownBits },
  };
}

export const nameModelOf = (file: ModelFile): NameModel =>
  nameModelFrom({
    features: file.int32('features'),
    weights: file.int8('weights'),
    scale: file.number('scale'),
    transitions: file.float32('transitions'),
    knownKeys: file.int32('knownKeys'),
    knownBits: file.uint8('knownBits'),
  });
