import type { Page, PageBlock } from '../page-block.js';
import { type Place, upwards } from '../place.js';
import { magnitude, type Row } from './row.js';

/** Shares of the page's prose: the deepest element that holds so much of it is looked for. */
const SHARES = [0.4, 0.6, 0.8] as const;
const [FAR, NO_DEPTH, NO_TITLE] = [20, -20, -30];

function holderOf({ places, prose }: Page, share: number): Place | null {
  let deepest: Place | null = null;
  for (const place of places.all)
    if (place.prose > 0 && place.prose >= share * prose && place.depth > (deepest?.depth ?? -1))
      deepest = place;
  return deepest;
}

/** The nearest paragraph of prose before or behind another; null when there is none. */
interface Nearest {
  readonly index: number;
  readonly one: PageBlock;
}

/** Where a paragraph stands in the course of the page's prose. Paragraphs must be asked for in their order. */
export class FlowEvidence {
  readonly #page: Page;
  readonly #holders: readonly (Place | null)[];
  readonly #next: readonly (Nearest | null)[];
  /** Prose so far in each element. */
  readonly #done = new Map<Place, number>();
  #last: Nearest | null = null;
  #size = 0;
  #prose = 0;

  constructor(page: Page) {
    this.#page = page;
    this.#holders = SHARES.map((share) => holderOf(page, share));
    const next: (Nearest | null)[] = [];
    let nearest: Nearest | null = null;
    for (let index = page.blocks.length - 1; index >= 0; index--) {
      next[index] = nearest;
      const one = page.blocks[index]!;
      if (one.prose > 0) nearest = { index, one };
    }
    this.#next = next;
  }

  add(row: Row, one: PageBlock, index: number): void {
    const { size, prose, firstTitle } = this.#page;
    row.push(this.#size / size, this.#prose / (prose || 1), magnitude(this.#prose));
    row.push(magnitude(prose - this.#prose - one.prose), magnitude(prose), magnitude(size));
    row.push(firstTitle < 0 ? NO_TITLE : Math.max(-FAR, Math.min(100, index - firstTitle)));
    this.#near(row, one, index, this.#last);
    this.#near(row, one, index, this.#next[index]!);
    this.#progress(row, one, one.place.parent);
    for (const holder of this.#holders) {
      this.#progress(row, one, holder);
      row.push(Number(holder !== null && this.#isIn(one.place, holder)));
      row.push(holder === null ? NO_TITLE : one.place.depth - holder.depth);
    }
    this.#pass(one, index);
  }

  #near(row: Row, { place }: PageBlock, index: number, nearest: Nearest | null): void {
    if (nearest === null) row.push(FAR, 0, 0, NO_DEPTH);
    else {
      const other = nearest.one.place;
      row.push(Math.min(FAR, Math.abs(index - nearest.index)), Number(other.parent === place.parent));
      row.push(Number(other.parent?.parent === place.parent?.parent), place.depth - other.depth);
    }
  }

  #progress(row: Row, { prose }: PageBlock, holder: Place | null): void {
    const done = holder === null ? 0 : (this.#done.get(holder) ?? 0);
    row.push(magnitude(done), magnitude(Math.max(0, (holder?.prose ?? 0) - done - prose)));
  }

  #isIn(place: Place, holder: Place): boolean {
    for (const at of upwards(place)) {
      if (at === holder) return true;
      if (at.depth <= holder.depth) return false;
    }
    return false;
  }

  #pass(one: PageBlock, index: number): void {
    this.#size += one.counts.size;
    if (one.prose === 0) return;
    this.#prose += one.prose;
    this.#last = { index, one };
    for (const place of upwards(one.place)) this.#done.set(place, (this.#done.get(place) ?? 0) + one.prose);
  }
}
