import type { NamedKind } from '../named.js';
import type { Page, PageBlock } from '../page-block.js';
import { INSIDE_BITS, type Place, upwards } from '../place.js';
import { magnitude, type Row, UNKNOWN } from './row.js';

const KINDS: readonly NamedKind[] = ['STANDFIRST', 'CREDIT', 'ADVERTISING', 'COMMENTS'];
const [NEAR, NOT_NEAR] = [4, 9];
/** Its element, and how many of those above. */
const LEVELS = 3;

/** What the elements say that a paragraph stands in. */
export function placeEvidence(row: Row, { place, look }: PageBlock, page: Page): void {
  for (let bit = 0; bit < INSIDE_BITS; bit++) row.push((place.inside >> bit) & 1);
  row.push(place.weight, place.parent?.weight ?? 0, place.parent?.parent?.weight ?? 0);
  row.push(place.sum, place.least, place.most, place.depth, place.articles);
  for (const kind of KINDS) row.push(levelOf(place, kind));
  row.push(magnitude(look.blocks), magnitude(look.prose), look.prose / look.size, look.linked / look.size);
  let at: Place | null = place;
  for (let level = 0; level <= LEVELS; level++) {
    sumEvidence(row, at, page);
    at = at?.parent ?? null;
  }
}

/** Levels above the element to the next that is named so. */
function levelOf(place: Place, kind: NamedKind): number {
  let level = 0;
  for (const { named } of upwards(place, NEAR)) {
    if (named.has(kind)) return level;
    level += 1;
  }
  return NOT_NEAR;
}

function sumEvidence(row: Row, place: Place | null, page: Page): void {
  if (place === null) row.push(UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN);
  else {
    const { size, blocks, prose, linked } = place;
    row.push(magnitude(size), magnitude(blocks), magnitude(prose));
    row.push(prose / (size || 1), linked / (size || 1), prose / (page.prose || 1));
  }
}
