import { logistic } from '../../../../learning/weights.js';
import type { Page, PageBlock } from '../page-block.js';
import { type Place, type Sums, upwards } from '../place.js';
import type { Evidence } from './evidence.js';
import { magnitude, type Row, UNKNOWN } from './row.js';

const STEPS = [-1, 1, -2, 2, -3, 3] as const;
const LEVELS = 4;
/** Paragraphs on either side whose mean is taken. */
const REACH = 8;
/** From where on a paragraph is taken for one of the article's. */
const [SURE, LONG] = [0.6, 80];
const FAR = 30;
const BESIDE_THE_PAGE = -0.2;

/** Letters of some paragraphs, and how many of them are the article's, as far as the first look can tell. */
interface Expected {
  size: number;
  ours: number;
}

class Expectations<Key> {
  readonly #sums = new Map<Key, Expected>();

  add(key: Key, size: number, chance: number): void {
    const sum = this.#sums.get(key) ?? { size: 0, ours: 0 };
    this.#sums.set(key, sum);
    sum.size += size;
    sum.ours += size * chance;
  }

  /** The share of the article's letters, the paragraph itself left out, and the share of all such letters that is here. */
  push(row: Row, key: Key | undefined, size: number, chance: number, all: number): void {
    const sum = key === undefined ? undefined : this.#sums.get(key);
    if (sum === undefined) row.push(UNKNOWN, UNKNOWN);
    else row.push((sum.ours - size * chance) / Math.max(1, sum.size - size), sum.ours / (all || 1));
  }
}

/**
 * Evidence for a second look at the paragraphs of a page: each by itself, and by what the first look made of those round it.
 * @param odds of the first look, as log-odds
 */
export function secondLook(page: Page, { rows, own }: Evidence, odds: readonly number[]): readonly Row[] {
  const { blocks } = page;
  const chances = odds.map(logistic);
  const [places, looks] = [new Expectations<Place>(), new Expectations<Sums>()];
  let all = 0;
  blocks.forEach(({ counts: { size }, place, look }, index) => {
    const chance = chances[index]!;
    all += size * chance;
    looks.add(look, size, chance);
    for (const each of upwards(place, LEVELS)) places.add(each, size, chance);
  });
  const { last, next } = surest(blocks, chances);
  const means = new RunningMeans(blocks, chances);
  return blocks.map((one, index) => {
    const {
      place,
      look,
      counts: { size },
    } = one;
    const chance = chances[index]!;
    const row: Row = [odds[index]!, ...rows[index]!.slice(0, own)];
    for (const step of STEPS) row.push(chances[index + step] ?? BESIDE_THE_PAGE);
    looks.push(row, look, size, chance, all);
    const above = [...upwards(place, LEVELS)];
    for (let level = 0; level <= LEVELS; level++) places.push(row, above[level], size, chance, all);
    row.push(means.oursBefore(index) / (all || 1), magnitude(all));
    for (const other of [last[index]!, next[index]!]) push(row, one, index, other, blocks);
    row.push(means.between(index - REACH, index), means.between(index + 1, index + 1 + REACH));
    row.push(place.least, place.weight, place.parent?.weight ?? 0);
    return row;
  });
}

/** By paragraph: the nearest long ones before and behind it that are the article's most likely; -1 where there is none. */
function surest(blocks: readonly PageBlock[], chances: readonly number[]) {
  const isSure = (index: number): boolean => chances[index]! > SURE && blocks[index]!.counts.size > LONG;
  const [last, next]: [number[], number[]] = [[], []];
  for (let index = 0, at = -1; index < blocks.length; index++) {
    last[index] = at;
    if (isSure(index)) at = index;
  }
  for (let index = blocks.length - 1, at = -1; index >= 0; index--) {
    next[index] = at;
    if (isSure(index)) at = index;
  }
  return { last, next };
}

function push(
  row: Row,
  { place, look }: PageBlock,
  index: number,
  at: number,
  blocks: readonly PageBlock[],
): void {
  const other = blocks[at];
  if (other === undefined) row.push(FAR, UNKNOWN, UNKNOWN, UNKNOWN);
  else {
    row.push(Math.min(FAR, Math.abs(index - at)), Number(other.place.parent === place.parent));
    row.push(Number(other.place.parent?.parent === place.parent?.parent), Number(other.look === look));
  }
}

/** Means over any stretch of paragraphs, by sums up to each. */
class RunningMeans {
  readonly #sizes: number[] = [0];
  readonly #ours: number[] = [0];

  constructor(blocks: readonly PageBlock[], chances: readonly number[]) {
    blocks.forEach(({ counts: { size } }, index) => {
      this.#sizes.push(this.#sizes[index]! + size);
      this.#ours.push(this.#ours[index]! + size * chances[index]!);
    });
  }

  oursBefore(index: number): number {
    return this.#ours[index]!;
  }

  between(start: number, end: number): number {
    const [from, to] = [Math.max(0, start), Math.min(this.#sizes.length - 1, end)];
    const size = from < to ? this.#sizes[to]! - this.#sizes[from]! : 0;
    return size === 0 ? BESIDE_THE_PAGE : (this.#ours[to]! - this.#ours[from]!) / size;
  }
}
