import type { Page, PageBlock } from '../page-block.js';
import { type Place, upwards } from '../place.js';

/** Which paragraphs of a page are the article's, while the rules settle it. */
export interface Draft {
  readonly page: Page;
  readonly blocks: readonly PageBlock[];
  /** Of the model: log-odds that a paragraph is the article's; minus infinity for those that a rule left out for good. */
  readonly odds: number[];
  /** As in `Evidence`. */
  readonly titles: readonly number[];
  readonly descriptions: readonly number[];
  readonly kept: boolean[];
}

/** A step towards what is kept. */
export type Rule = (draft: Draft) => void;

/** Indexes of the first and the last kept paragraph of prose; -1 when there is none. */
export const proseEnds = ({ blocks, kept }: Draft): { readonly first: number; readonly last: number } => {
  const isProse = (is: boolean, at: number): boolean => is && blocks[at]!.prose > 0;
  return { first: kept.findIndex(isProse), last: kept.findLastIndex(isProse) };
};

export const keptSize = ({ blocks, kept }: Draft): number =>
  blocks.reduce((sum, { counts }, at) => sum + (kept[at] ? counts.size : 0), 0);

/** Leaves out all paragraphs of which something is true, for good. */
export const dropping =
  (isOut: (one: PageBlock, at: number, draft: Draft) => boolean): Rule =>
  (draft) =>
    draft.blocks.forEach((one, at) => {
      if (!isOut(one, at, draft)) return;
      draft.kept[at] = false;
      draft.odds[at] = Number.NEGATIVE_INFINITY;
    });

/** The outermost of some elements that a place stands in, or is, within a number of levels above it. */
export function outermost(place: Place, names: ReadonlySet<string>, levels: number): Place | null {
  let found: Place | null = null;
  for (const at of upwards(place, levels)) if (names.has(at.element.name)) found = at;
  return found;
}

export const isWithin = (place: Place, names: ReadonlySet<string>, levels: number): boolean =>
  outermost(place, names, levels) !== null;

/** The elements whose children kept paragraphs of prose are. */
export function holdersOfProse({ blocks, kept }: Draft): ReadonlySet<Place> {
  const holders = blocks.flatMap(({ prose, place }, at) =>
    kept[at] && prose > 0 && place.parent !== null ? [place.parent] : [],
  );
  return new Set(holders);
}
