import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import type { Span } from '../../text/span.js';
import { earliestArticle } from '../earliest.js';
import type { ProofIndex } from '../index/proof-index.js';
import { FOUND_IN_ARTICLES, winnowedShingles } from '../index/shingles.js';
import { findRun } from '../matching/containment.js';
import { readArticle } from '../words/quote-words.js';
import { Words } from '../words/words.js';
import type { Claim } from './claim.js';

/** Words in the text of an article. */
export interface TextOccurrence {
  readonly article: ArticleRecord;
  readonly span: Span;
}

const MOST_OCCURRENCES = 5;
/** Articles that are read to find them. */
const READ = 50;

/**
 * Where the words of a claim that is no quote stand in articles, the earliest first. In all articles eight words or more are
 * found; in the article of the claim as few as it has.
 */
export function findUnquoted(index: ProofIndex, claim: Claim): readonly TextOccurrence[] {
  if (claim.runs.length > 1) return [];
  const words = new Words();
  const occurrences: TextOccurrence[] = [];
  for (const article of articlesFor(index, claim)) {
    const occurrence = occurrenceIn(article, claim, words);
    if (occurrence !== null) occurrences.push(occurrence);
    if (occurrences.length === MOST_OCCURRENCES) break;
  }
  return occurrences;
}

function articlesFor(index: ProofIndex, { article, given }: Claim): readonly ArticleRecord[] {
  if (article !== null) return [article];
  if (given.words.count < FOUND_IN_ARTICLES) return [];
  return earliestArticle.sorted(index.articlesWith(winnowedShingles(given.words))).slice(0, READ);
}

function occurrenceIn(article: ArticleRecord, { given, runs }: Claim, words: Words): TextOccurrence | null {
  const [run] = runs;
  readArticle(article, words);
  const at = run === undefined ? -1 : findRun(given.words, run, words, 0);
  if (at < 0) return null;
  return { article, span: { start: words.start(at), end: words.end(at + given.words.count - 1) } };
}
