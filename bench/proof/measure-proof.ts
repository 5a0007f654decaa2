import { Corpus } from '../../src/corpus/corpus.js';
import { crossArticleIdentity } from '../../src/identity/across-articles.js';
import { Proof } from '../../src/proof/proof.js';
import { median } from '../measure/median.js';
import { cpuMilliseconds } from '../measure/stopwatch.js';
import { syntheticArticle } from '../synthetic-articles.js';

/** CPU milliseconds of one process. */
export interface ProofSpeed {
  readonly articles: number;
  readonly quotes: number;
  readonly indexing: number;
  readonly indexBytes: number;
  /** The most that indexing computed before others got their turn. */
  readonly longestTurn: number;
  /** Of each kind of question, the median and the slowest. */
  readonly questions: readonly QuestionSpeed[];
}

interface QuestionSpeed {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
}

type Ask = (proof: Proof, quote: string, seed: number) => Promise<unknown>;

const firstWords = (text: string, count: number): string => text.split(' ').slice(0, count).join(' ');

/** The third word becomes another. */
const altered = (text: string): string =>
  text
    .split(' ')
    .map((word, index) => (index === 2 ? 'elephant' : word))
    .join(' ');

const shuffled = (text: string): string => text.split(' ').toReversed().join(' ');

const QUESTIONS: readonly (readonly [string, Ask])[] = [
  ['verifyQuote, exact', (proof, text) => proof.verify({ text })],
  ['verifyQuote, part of six words', (proof, text) => proof.verify({ text: firstWords(text, 6) })],
  ['verifyQuote, part of three words', (proof, text) => proof.verify({ text: firstWords(text, 3) })],
  ['verifyQuote, one word altered', (proof, text) => proof.verify({ text: altered(text) })],
  ['verifyQuote, not found', (proof, text) => proof.verify({ text: shuffled(text) })],
];

/** Fills a corpus with synthetic articles of ten quotes each and asks for quotes drawn from it. */
export async function measureProof(articles: number, rounds: number): Promise<ProofSpeed> {
  const corpus = new Corpus(crossArticleIdentity);
  for (let seed = 0; seed < articles; seed++) corpus.add(syntheticArticle(seed));
  const proof = new Proof(corpus);
  const before = cpuMilliseconds();
  const longestTurn = await longestTurnOf(proof.caughtUp());
  const indexing = cpuMilliseconds() - before;
  const texts = Array.from({ length: rounds }, (_, round) => quoteOf(corpus, (round * 7919) % articles));
  const questions: QuestionSpeed[] = [];
  for (const [name, ask] of QUESTIONS) questions.push({ name, ...(await speedOf(proof, texts, ask)) });
  questions.push(await clusterSpeed(corpus, proof, rounds), await sharesSpeed(proof));
  return {
    articles,
    quotes: corpus.counts.quotes,
    indexing,
    indexBytes: proof.bytes,
    longestTurn,
    questions,
  };
}

const quoteOf = (corpus: Corpus, seed: number): string =>
  corpus.article(syntheticArticle(seed).id)?.quote(seed % 10).text ?? '';

/** The most that is computed before others get their turn. */
async function longestTurnOf(work: Promise<void>): Promise<number> {
  let isDone = false;
  void work.then(() => {
    isDone = true;
  });
  let longest = 0;
  for (let last = cpuMilliseconds(); !isDone; last = cpuMilliseconds()) {
    await new Promise(setImmediate);
    longest = Math.max(longest, cpuMilliseconds() - last);
  }
  return longest;
}

async function speedOf(proof: Proof, texts: readonly string[], ask: Ask) {
  const times: number[] = [];
  for (const [seed, text] of texts.entries()) times.push(await cpuOf(() => ask(proof, text, seed)));
  return { median: median(times), slowest: Math.max(...times) };
}

async function cpuOf(work: () => Promise<unknown>): Promise<number> {
  const before = cpuMilliseconds();
  await work();
  return cpuMilliseconds() - before;
}

async function clusterSpeed(corpus: Corpus, proof: Proof, rounds: number): Promise<QuestionSpeed> {
  const times: number[] = [];
  for (const { node } of corpus.quotes({ first: Math.min(100, rounds) }).edges)
    times.push(await cpuOf(() => proof.cluster(node)));
  return { name: 'Quote.cluster', median: median(times), slowest: Math.max(...times) };
}

/** The first count reads the words of all quotes. */
async function sharesSpeed(proof: Proof): Promise<QuestionSpeed> {
  const first = await cpuOf(() => proof.shares({ by: 'SPEAKER' }));
  const second = await cpuOf(() => proof.shares({ by: 'YEAR' }));
  return { name: 'quoteShares over everything, second and first time', median: second, slowest: first };
}
