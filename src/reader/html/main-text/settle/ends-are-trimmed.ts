import type { PageBlock } from '../page-block.js';
import { upwards } from '../place.js';
import { type Draft, isWithin, proseEnds, type Rule } from './draft.js';

const TABLE: ReadonlySet<string> = new Set(['table']);
const ENDS_WITH_COLON = /[:：]$/;
const NOTE_FIRST = /^(?:—\S|[(*©])/;
const COPYRIGHT = /©|copyright/i;
const [SHORT_NAME, SHORT_NOTE, SHORT_HEAD] = [90, 160, 60];

/** 'Maria Lopez', '(Reuters)', '© 2024 The Daily': what stands below an article's last sentence. */
function isNote({ block: { text }, counts, endsSentence }: PageBlock): boolean {
  if (counts.size < SHORT_NAME && !endsSentence && !ENDS_WITH_COLON.test(text)) return true;
  return counts.size < SHORT_NOTE && (NOTE_FIRST.test(text) || COPYRIGHT.test(text));
}

/** An article does not end with notes, nor with a heading or a list away from its prose. */
export const endIsProse: Rule = (draft) => {
  const { blocks, kept } = draft;
  dropBehind(draft);
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (!kept[at]) continue;
    const one = blocks[at]!;
    if (one.isHeading || one.block.element.name === 'li' || isWithin(one.place, TABLE, 4) || !isNote(one))
      return;
    kept[at] = false;
  }
};

/** Levels from a paragraph up to the element that prose stands in: item, list, wrapper. */
const NEAR = 3;

function dropBehind(draft: Draft): void {
  const { blocks, kept } = draft;
  const { last } = proseEnds(draft);
  const holder = blocks[last]?.place.parent;
  if (holder === undefined || holder === null) return;
  for (let at = last + 1; at < blocks.length; at++) {
    const { isHeading, place, prose } = blocks[at]!;
    const isNear = [...upwards(place, NEAR)].includes(holder);
    if (kept[at] && (isHeading || (prose === 0 && !isNear))) kept[at] = false;
  }
}

/** Dates, places and names above the first paragraph of prose are fields of the article. */
export const beginningIsProse: Rule = (draft) => {
  const { first } = proseEnds(draft);
  for (let at = 0; at < first; at++) {
    const { isHeading, counts, endsSentence, block } = draft.blocks[at]!;
    const isLabel = !isHeading && counts.size < SHORT_HEAD && !endsSentence && block.element.name !== 'li';
    if (isLabel && draft.odds[at]! < 2.5) draft.kept[at] = false;
  }
};
