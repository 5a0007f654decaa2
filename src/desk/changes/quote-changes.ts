import type { ArticleRecord } from '../../corpus/nodes/article-record.js';
import { QUOTE } from '../../corpus/packed/layout.js';
import { alike } from './alike.js';

/** Rows of a quote in two articles; null where it is not. Never both null. */
export interface QuotePair {
  readonly before: number | null;
  readonly after: number | null;
}

interface Words {
  readonly row: number;
  readonly text: string;
  /** Name as the article gives it; empty when it gives none. */
  readonly speaker: string;
}

const wordsOf = (article: ArticleRecord): Words[] =>
  article.rows(QUOTE).map((row) => {
    const speaker = article.facts.find(QUOTE.speaker, row);
    const text = article.quote(row).text.replace(/\s+/g, ' ');
    return { row, text, speaker: speaker === null ? '' : article.entityName(speaker) };
  });

/** Pairs those that have the same key, first with first; gives the pairs and takes them out of both lists. */
function pairOff(
  before: Words[],
  after: Words[],
  key: (words: Words) => string,
): (readonly [Words, Words])[] {
  const waiting = new Map<string, Words[]>();
  for (const each of before.toReversed()) {
    const same = waiting.get(key(each));
    if (same === undefined) waiting.set(key(each), [each]);
    else same.push(each);
  }
  const pairs: (readonly [Words, Words])[] = [];
  for (const each of after) {
    const old = waiting.get(key(each))?.pop();
    if (old !== undefined) pairs.push([old, each]);
  }
  const paired = new Set(pairs.flat());
  for (const list of [before, after])
    list.splice(0, list.length, ...list.filter((each) => !paired.has(each)));
  return pairs;
}

const rows = ([before, after]: readonly [Words, Words]): QuotePair => ({
  before: before.row,
  after: after.row,
});

/**
 * Quotes that two articles do not share: those with other words or another speaker as pairs, in the order of the
 * later article, then those that are gone. Quotes are paired when they have the same words, else when they share
 * most of them.
 */
export function quoteChanges(older: ArticleRecord, newer: ArticleRecord): readonly QuotePair[] {
  const [before, after] = [wordsOf(older), wordsOf(newer)];
  pairOff(before, after, ({ text, speaker }) => `${speaker}\n${text}`);
  const sameWords = pairOff(before, after, ({ text }) => text);
  const similar = alike(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  ).map(([old, young]) => [before[old]!, after[young]!] as const);
  const paired = new Set([...sameWords, ...similar].flat());
  const added = after.filter((each) => !paired.has(each)).map(({ row }) => ({ before: null, after: row }));
  const gone = before.filter((each) => !paired.has(each)).map(({ row }) => ({ before: row, after: null }));
  const present = [...sameWords.map(rows), ...similar.map(rows), ...added];
  return [...present.toSorted((a, b) => a.after! - b.after!), ...gone];
}
