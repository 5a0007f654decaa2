import { folded } from '../../../fields/alike.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { textOf } from './lines.js';

/** Shorter headings stand inside of a title by chance. */
const SHORTEST_PART = 12;

/** Headings of one page that are looked at. */
const MOST = 200;

export interface Heading {
  readonly element: MarkupElement;
  readonly text: string;
}

/** The longest of the told titles that a heading is a part of tells how much of it is the title. */
const isPartOf = (titles: readonly string[], { text }: Heading): boolean =>
  text.length >= SHORTEST_PART && titles.some((title) => title.includes(folded(text)));

/**
 * The heading of the page's article: the one that says what the page's title says, else the first h1 with words in it. Null for a page
 * without.
 * @param titles folded, as told in the page's head
 */
export function mainHeading(headings: readonly MarkupElement[], titles: ReadonlySet<string>): Heading | null {
  const shown = headings
    .slice(0, MOST)
    .map((element) => ({ element, text: textOf(element) }))
    .filter(({ text }) => text !== '');
  const first = shown.filter(({ element }) => element.name === 'h1');
  const told = [...titles];
  return (
    first.find(({ text }) => titles.has(folded(text))) ??
    shown.find(({ text }) => titles.has(folded(text))) ??
    first.find((heading) => isPartOf(told, heading)) ??
    first[0] ??
    null
  );
}
