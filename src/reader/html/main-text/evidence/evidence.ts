import type { Page } from '../page-block.js';
import type { WordWeights } from '../place.js';
import type { Told } from '../told.js';
import { FlowEvidence } from './flow-evidence.js';
import { neighbourEvidence } from './neighbour-evidence.js';
import { ownEvidence } from './own.js';
import { placeEvidence } from './place-evidence.js';
import { magnitude, type Row, UNKNOWN } from './row.js';
import { wordEvidence } from './text-words.js';

/** What is known of the paragraphs of a page, one entry each. */
export interface Evidence {
  readonly rows: readonly Row[];
  /** How many entries at the start of a row tell of the paragraph itself, not of what is round it. */
  readonly own: number;
  /** How much of it stands in the page's titles and descriptions: 0 to 1, -1 when it is too short to tell. */
  readonly titles: readonly number[];
  readonly descriptions: readonly number[];
}

export function evidenceOf(page: Page, told: Told, weights: WordWeights): Evidence {
  const { blocks } = page;
  const flow = new FlowEvidence(page);
  const texts = blocks.map(({ block }) => block.text);
  const titles = texts.map((text) => told.title.shareOf(text) ?? UNKNOWN);
  const descriptions = texts.map((text) => told.description.shareOf(text) ?? UNKNOWN);
  let own = 0;
  const rows = blocks.map((one, index) => {
    const row: Row = [];
    ownEvidence(row, one);
    wordEvidence(row, one.block.text, weights);
    row.push(titles[index]!, descriptions[index]!, magnitude(told.body.size));
    row.push(told.body.size === 0 ? 2 * UNKNOWN : (told.body.shareOf(one.block.text) ?? UNKNOWN));
    own = row.length;
    placeEvidence(row, one, page);
    flow.add(row, one, index);
    neighbourEvidence(row, blocks, index);
    return row;
  });
  return { rows, own, titles, descriptions };
}
