import type { ParagraphKind } from '../../model/paragraph.js';
import { isLower, isUpper } from '../characters.js';
import { ROLE } from '../marks/passages.js';
import {
  type Draft,
  endsAsClause,
  endsAsSentence,
  formsOf,
  isLong,
  lengthInTokens,
  type Page,
} from './draft.js';

/** Kinds found so far; null where only the place among the others can tell. */
export type FoundKinds = readonly (ParagraphKind | null)[];

const LONGEST_HEADLINE = 35;
const LONGEST_SUBHEADING = 16;

/**
 * The first line that is not prose, over prose. 'Mayor says gate stays shut' is one; 'The gate stays shut.' is none,
 * unless Each Word Of It Has A Capital or the document gives it as its title.
 */
export function findHeadline(page: Page, kinds: FoundKinds): Draft | undefined {
  const first = page.drafts.find(({ index }) => kinds[index] === null);
  if (first === undefined || !hasProseAfter(page, kinds, first)) return undefined;
  if (lengthInTokens(first) > LONGEST_HEADLINE || !hasPairedMarks(page, first)) return undefined;
  return isTitle(first, page) ||
    (isUnfinished(first) && beginsAsHeading(first)) ||
    isTitleCase(formsOf(page, first))
    ? first
    : undefined;
}

/** A short line without a full stop, over a paragraph of prose and not in a run of such lines; it may stand in marks. */
export function isSubheading(draft: Draft, page: Page, kinds: FoundKinds): boolean {
  if (lengthInTokens(draft) > LONGEST_SUBHEADING || !isUnfinished(draft) || !beginsAsHeading(draft))
    return false;
  if (!hasPairedMarks(page, draft)) return false;
  const before = page.drafts[draft.index - 1];
  const after = page.drafts[draft.index + 1];
  return isPlaceAbove(before, kinds) && after !== undefined && isPlaceBelow(after, draft, kinds);
}

/** What a heading may stand below: the top, a marked line, a finished paragraph; not 'Those present:'. */
const isPlaceAbove = (before: Draft | undefined, kinds: FoundKinds): boolean =>
  before === undefined || kinds[before.index] !== null || endsAsSentence(before) || isLong(before);

const isPlaceBelow = (after: Draft, heading: Draft, kinds: FoundKinds): boolean =>
  kinds[after.index] === 'LIST_ITEM' ||
  (kinds[after.index] === null && isProse(after) && lengthInTokens(after) > lengthInTokens(heading));

const isProse = (draft: Draft): boolean => endsAsSentence(draft) || endsAsClause(draft) || isLong(draft);

const isUnfinished = (draft: Draft): boolean =>
  draft.lastSign !== '' && !endsAsSentence(draft) && !endsAsClause(draft);

/** A word comes first, or a mark or bracket before it; '— Bo Webb' signs what stands above. */
const beginsAsHeading = ({ opening }: Draft): boolean => {
  const first = /^[^\p{L}\p{N}–—-]{0,4}([\p{L}\p{N}])/u.exec(opening)?.[1];
  return first !== undefined && !isLower(first.charCodeAt(0));
};

/** What is opened in a heading is closed in it: “We shall see is the beginning of something longer. */
function hasPairedMarks({ roles }: Page, { from, to }: Draft): boolean {
  const own = roles.subarray(from, to);
  const count = (sought: number): number => own.filter((role) => role === sought).length;
  return count(ROLE.OPENING) === count(ROLE.CLOSING);
}

const hasProseAfter = ({ drafts }: Page, kinds: FoundKinds, { index }: Draft): boolean =>
  drafts.slice(index + 1).some((draft) => kinds[draft.index] === null && isProse(draft));

function isTitle({ start, end }: Draft, { text, title }: Page): boolean {
  return (
    title !== null &&
    title.length === end - start &&
    title.toLowerCase() === text.slice(start, end).toLowerCase()
  );
}

const SHORTEST_TITLE = 4;

/** Of the words of five letters and more, which even title case begins with a capital. */
function isTitleCase(forms: readonly string[]): boolean {
  const long = forms.filter((form) => /^\p{L}{5}/u.test(form));
  return long.length >= SHORTEST_TITLE && long.every((form) => isUpper(form.charCodeAt(0)));
}
