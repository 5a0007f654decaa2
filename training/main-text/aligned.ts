import { plainLetters } from '../../src/reader/html/main-text/known-grams.js';

const GRAM = 12;
/** A gram of the gold text is remembered with so many of its places. */
const MOST_PLACES = 8;
/** Places of the gold text are told apart by so many letters. */
const BUCKET = 40;
/** Paragraphs may share so many letters of the gold text. */
const OVERLAP = 60;
const WINDOW = 600;

/** A paragraph laid on the gold text. */
interface Laid {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly letters: number;
}

function placesOf(gold: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + GRAM <= gold.length; at++) {
    const gram = gold.slice(at, at + GRAM);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** All places of the gold text that a paragraph may lie at: half of its grams are known, a third of them in one place. */
function candidates(
  text: string,
  block: number,
  places: ReadonlyMap<string, readonly number[]>,
  worth: number,
): Laid[] {
  const votes = new Map<number, number>();
  let [all, known] = [0, 0];
  for (let at = 0; at + GRAM <= text.length; at++) {
    all += 1;
    const found = places.get(text.slice(at, at + GRAM));
    if (found === undefined) continue;
    known += 1;
    for (const place of found) {
      const bucket = Math.round((place - at) / BUCKET);
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
    }
  }
  if (all < 3 || known / all < 0.5) return [];
  return [...votes]
    .filter(([, count]) => count >= 0.3 * all)
    .map(([bucket, count]) => ({
      block,
      start: bucket * BUCKET,
      end: bucket * BUCKET + text.length,
      letters: count * worth,
    }));
}

/** The candidates, in order on both sides, that cover most. */
function bestChain(laid: readonly Laid[]): readonly Laid[] {
  const sorted = [...laid].sort((one, other) => one.block - other.block || one.start - other.start);
  const covered = sorted.map(({ letters }) => letters);
  const from = sorted.map(() => -1);
  let best = -1;
  sorted.forEach((one, at) => {
    for (let before = 0; before < at; before++) {
      const other = sorted[before]!;
      const fits = other.block < one.block && other.end <= one.start + OVERLAP;
      if (!fits || covered[before]! + one.letters <= covered[at]!) continue;
      covered[at] = covered[before]! + one.letters;
      from[at] = before;
    }
    if (best < 0 || covered[at]! > covered[best]!) best = at;
  });
  const chain: Laid[] = [];
  for (let at = best; at >= 0; at = from[at]!) chain.unshift(sorted[at]!);
  return chain;
}

/**
 * Which paragraphs of a page the gold text holds, in one order. Short ones count when they stand between their neighbours.
 * @param worths below 1 for paragraphs that others with the same letters are taken before
 */
export function aligned(
  texts: readonly string[],
  worths: readonly number[],
  goldText: string,
): readonly boolean[] {
  const gold = plainLetters(goldText);
  const places = placesOf(gold);
  const letters = texts.map(plainLetters);
  const chain = bestChain(letters.flatMap((text, block) => candidates(text, block, places, worths[block]!)));
  const laid = new Map(chain.map((one) => [one.block, one]));
  const isIn = texts.map((_, block) => laid.has(block));
  const nextStart: number[] = [];
  for (let block = texts.length - 1, next = gold.length; block >= 0; block--) {
    nextStart[block] = next;
    next = laid.get(block)?.start ?? next;
  }
  let [at, lastBlock] = [0, Number.NEGATIVE_INFINITY];
  texts.forEach((text, block) => {
    const own = laid.get(block);
    if (own !== undefined) {
      [at, lastBlock] = [Math.max(0, own.end - BUCKET), block];
      return;
    }
    const short = letters[block]!;
    if (short === '' || short.length >= GRAM + 2 || block - lastBlock > 3 || !goldText.includes(text)) return;
    const found = gold.slice(at, Math.min(nextStart[block]! + OVERLAP, at + WINDOW)).indexOf(short);
    if (found < 0) return;
    isIn[block] = true;
    [at, lastBlock] = [at + found + short.length, block];
  });
  return isIn;
}
