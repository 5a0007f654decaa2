import { isEnglish } from '../../text/english.js';
import type { Draft, Page } from './draft.js';
import type { KindRule } from './rule.js';

const BULLET = /^[•·▪◦‣●○■□◆➢➤►✓✔][\s\p{L}\p{N}"“]/u;
/** Signs that are bullets only in company. */
const LEADER = /^(?:[-*+–—]\s|\(?(?:\d{1,2}|[a-zA-Z]|[ivx]{2,5})[.)]\s)/;
const DASH = /^[-–—]/;

/**
 * '• Fix the gate'; '- Fix the gate' and '2. Fix the gate' beside another such line, for a lone '- Ann' may be a
 * signature. In other languages a dash begins what somebody says.
 */
export const listItem: KindRule = {
  kind: 'LIST_ITEM',
  holds(draft, page) {
    if (BULLET.test(draft.opening)) return true;
    if (DASH.test(draft.opening) && !isEnglish(page.language)) return false;
    return LEADER.test(draft.opening) && hasNeighbourLikeIt(draft, page);
  },
};

function hasNeighbourLikeIt({ index, opening }: Draft, { drafts }: Page): boolean {
  return [drafts[index - 1], drafts[index + 1]].some(
    (neighbour) =>
      neighbour !== undefined &&
      LEADER.test(neighbour.opening) &&
      styleOf(neighbour.opening) === styleOf(opening),
  );
}

/** Letters and numbers vary from line to line, a sign is always the same. */
function styleOf(opening: string): string {
  if (/^\(?\p{L}/u.test(opening)) return 'letter';
  return /^\(?\d/.test(opening) ? 'number' : opening[0]!;
}
