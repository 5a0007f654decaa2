import { writeModelFile } from '../../src/learning/files/write-model-file.js';
import { CLUSTERS, type ClusterTables, clusterKey } from '../../src/learning/words/word-clusters.js';
import { randomFrom } from '../learner/random.js';
import { storeModel } from '../store-model.js';
import { readEmbeddings } from './embeddings.js';
import { kMeans } from './k-means.js';
import { STAND_INS } from './stand-ins.js';

const WORDS = 60_000;
const ROUNDS = 12;
const SEED = 64;

/** Keys with the places of their words, by rising key. Where two words share a key, the more frequent one has it. */
function byRisingKey(words: readonly string[]): readonly (readonly [key: number, word: number])[] {
  const placeOf = new Map<number, number>();
  words.forEach((word, place) => {
    const key = clusterKey(word);
    if (!placeOf.has(key)) placeOf.set(key, place);
  });
  for (const [token, word] of STAND_INS) {
    const place = placeOf.get(clusterKey(word));
    if (place === undefined) throw new Error(`'${token}' cannot stand for '${word}', which has no vector.`);
    if (!placeOf.has(clusterKey(token))) placeOf.set(clusterKey(token), place);
  }
  return [...placeOf].sort(([first], [second]) => first - second);
}

/** Makes models/clusters.bin: words by the company they keep, in 64, 256 and 1000 clusters. */
export function trainClusters(): void {
  const { words, ...points } = readEmbeddings(WORDS);
  const entries = byRisingKey(words);
  const clustersOf = (k: number) => {
    const clusters = kMeans(points, k, ROUNDS, randomFrom(SEED));
    console.log(`${entries.length} tokens in ${k} clusters`);
    return entries.map(([, place]) => clusters[place]! + 1);
  };
  const tables: ClusterTables = {
    hashes: Int32Array.from(entries, ([key]) => key),
    k64: Uint8Array.from(clustersOf(64)),
    k256: Uint16Array.from(clustersOf(256)),
    k1000: Uint16Array.from(clustersOf(1000)),
  };
  storeModel('clusters.bin', writeModelFile(CLUSTERS, {}, { ...tables }));
}
