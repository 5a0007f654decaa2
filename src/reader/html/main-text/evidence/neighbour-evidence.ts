import type { PageBlock } from '../page-block.js';
import { magnitude, type Row, UNKNOWN } from './row.js';

const STEPS = [-1, 1, -2, 2] as const;

/** What the paragraphs beside a paragraph show. */
export function neighbourEvidence(row: Row, blocks: readonly PageBlock[], index: number): void {
  const one = blocks[index]!;
  for (const step of STEPS) {
    const other = blocks[index + step];
    if (other === undefined) row.push(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
    else {
      row.push(
        magnitude(other.counts.size),
        other.linked,
        Number(other.isHeading),
        Number(other.endsSentence),
      );
      row.push(Number(other.look === one.look), other.place.sum);
      row.push(Number(other.place.parent === one.place.parent));
    }
  }
}
