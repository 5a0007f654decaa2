import type { ModelDescription, ModelFile } from '../files/model-file.js';
import { hashOf } from '../hash.js';
import { type HashIndex, hashIndexOf } from './hash-index.js';

/** The file of clusters. */
export const CLUSTERS: ModelDescription = { name: 'clusters', features: 1 };

/** Words grouped by the company they keep, in three sizes of groups; 0 stands for a word that is in none. */
export interface WordClusters {
  /** Entry of a word in the columns, by the hash of its lower-case form; 0 when unknown. */
  readonly entryOf: HashIndex;
  /** By entry: cluster of 64, of 256, of 1000, counted from 1. */
  readonly k64: Uint8Array;
  readonly k256: Uint16Array;
  readonly k1000: Uint16Array;
}

/** What a cluster file holds, one entry a word in rising order of hashes. */
export interface ClusterTables {
  readonly hashes: Int32Array;
  readonly k64: Uint8Array;
  readonly k256: Uint16Array;
  readonly k1000: Uint16Array;
}

const withUnknown = <T extends Uint8Array | Uint16Array>(column: T, shifted: T): T => {
  shifted.set(column, 1);
  return shifted;
};

export const clustersFrom = ({ hashes, k64, k256, k1000 }: ClusterTables): WordClusters => ({
  entryOf: hashIndexOf(hashes),
  k64: withUnknown(k64, new Uint8Array(k64.length + 1)),
  k256: withUnknown(k256, new Uint16Array(k256.length + 1)),
  k1000: withUnknown(k1000, new Uint16Array(k1000.length + 1)),
});

export const clustersOf = (file: ModelFile): WordClusters =>
  clustersFrom({
    hashes: file.int32('hashes'),
    k64: file.uint8('k64'),
    k256: file.uint16('k256'),
    k1000: file.uint16('k1000'),
  });

/** The key of a word among the clusters: lower case, ’ written ', every digit 0. */
export const clusterKey = (form: string): number =>
  hashOf(form.toLowerCase().replaceAll('’', "'").replace(/\d/g, '0'));
