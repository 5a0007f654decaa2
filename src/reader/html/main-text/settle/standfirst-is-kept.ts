import { upwards } from '../place.js';
import { type Draft, isWithin, proseEnds, type Rule } from './draft.js';

const FIGURE_OR_LIST: ReadonlySet<string> = new Set(['figure', 'figcaption', 'ul', 'ol']);
/** How far below the title a standfirst may stand, in paragraphs, and above the text where no title is. */
const [BELOW_TITLE, ABOVE_TEXT] = [12, 8];
const [SHORT, LONG] = [25, 40];

/** The sentence or two between title and text are part of the article: by name, by the page's description, or below the title. */
export const standfirstIsKept: Rule = (draft) => {
  const { first } = proseEnds(draft);
  if (first < 0) return;
  const { firstTitle } = draft.page;
  const hasTitle = firstTitle >= 0 && firstTitle < first;
  const from = hasTitle ? firstTitle : Math.max(0, first - ABOVE_TEXT);
  for (let at = from; at < Math.min(first, from + BELOW_TITLE + 1); at++) {
    if (draft.kept[at]) return;
    if (at === firstTitle || !isStandfirst(draft, at, at - from)) continue;
    draft.kept[at] = true;
    return;
  }
};

function isStandfirst({ blocks, odds, titles, descriptions }: Draft, at: number, below: number): boolean {
  const { counts, linked, place, isHeading } = blocks[at]!;
  if (odds[at]! === Number.NEGATIVE_INFINITY) return false;
  if (counts.size < SHORT || linked > 0.3 || titles[at]! > 0.7 || isWithin(place, FIGURE_OR_LIST, 6))
    return false;
  const isNamed = [...upwards(place, 2)].some(
    (each) => each.blocks <= (each === place ? 2 : 4) && each.named.has('STANDFIRST'),
  );
  return (
    (isNamed && odds[at]! > -5) || descriptions[at]! > 0.7 || (below <= 2 && isHeading && counts.size > LONG)
  );
}
