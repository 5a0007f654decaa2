import type { ParagraphKind } from '../../../model/paragraph.js';
import type { PageBlock } from './page-block.js';
import { upwards } from './place.js';

const [NEAR, FEW] = [2, 3];
const NOTE = /^[—–*(]/;

/**
 * What an article's paragraph is: by the element that it stands in, by what the page calls it, and for a whole paragraph in
 * italics or brackets at the end by its looks.
 */
export function kindOf({ block, place, emphasised, counts, prose }: PageBlock): ParagraphKind {
  if (block.kind !== 'BODY') return block.kind === 'HEADLINE' ? 'SUBHEADING' : block.kind;
  const isCredit = [...upwards(place, NEAR)].some(
    ({ named, blocks }) => blocks <= FEW && named.has('CREDIT'),
  );
  if (isCredit && prose === 0) return 'BYLINE';
  const isSmall = emphasised > 0.9 && counts.size < 400 && NOTE.test(block.text);
  return isSmall ? 'AUTHOR_NOTE' : 'BODY';
}
