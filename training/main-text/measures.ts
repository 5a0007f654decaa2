const SHINGLE = 4;

/** What is measured of the text made of a page. */
export interface PageScore {
  /** Of 4-word shingles; null where there are none on that side. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly isEmpty: boolean;
}

export interface Figures {
  readonly pages: number;
  readonly empty: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const bag = new Map<string, number>();
  if (words.length === 0) return bag;
  for (let at = 0; at <= Math.max(words.length - SHINGLE, 0); at++) {
    const key = words.slice(at, at + SHINGLE).join(' ');
    bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
};

/** The measure of scrapinghub/article-extraction-benchmark for one page. */
export function scoreOfPage(goldText: string, text: string): PageScore {
  const [gold, found] = [shingles(goldText), shingles(text)];
  let hits = 0;
  for (const [key, count] of found) hits += Math.min(count, gold.get(key) ?? 0);
  const [inGold, inFound] = [sizeOf(gold), sizeOf(found)];
  return {
    precision: inFound === 0 ? null : hits / inFound,
    recall: inGold === 0 ? null : hits / inGold,
    isEmpty: inFound === 0,
  };
}

const mean = (values: readonly (number | null)[]): number => {
  const known = values.filter((value) => value !== null);
  return known.reduce((sum, value) => sum + value, 0) / (known.length || 1);
};

/** Means over pages; F1 of the means. */
export function figuresOf(scores: readonly PageScore[]): Figures {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    pages: scores.length,
    empty: scores.filter(({ isEmpty }) => isEmpty).length,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
  };
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** True when both are the same paragraphs, one by one, white space apart. */
export function areEqual(gold: readonly string[], found: readonly string[]): boolean {
  const expected = gold.map(plain).filter((text) => text !== '');
  return expected.length === found.length && expected.every((text, at) => text === plain(found[at]!));
}
