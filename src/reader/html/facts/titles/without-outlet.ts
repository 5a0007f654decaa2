import { letters } from '../../../fields/alike.js';

/** What stands between a title and the outlet's name. */
const SEPARATOR = /\s+[|\-–—·•»«:~/›]\s+|\s*[|｜：]\s*|\s*--+\s*|\s+-(?=\S)|(?<=\S)[–—]\s+/g;

/** Behind a separator; longer tails are half of a title. */
const LONGEST_TAIL = 80;

/** What an outlet may be called, as `letters` has it: 'The Harbour Post' is 'Harbour Post' too. */
export function outletNames(outlets: readonly string[]): ReadonlySet<string> {
  const names = outlets.map(letters).filter((name) => name !== '');
  return new Set(names.flatMap((name) => [name, `the${name}`, name.replace(/^the/, '')]));
}

/** The places where a title could be cut, from its end. */
const cuts = (title: string): readonly RegExpExecArray[] =>
  [...title.matchAll(SEPARATOR)]
    .filter(({ index }) => index > 0 && title.length - index <= LONGEST_TAIL)
    .reverse();

/**
 * A title without the name of the outlet behind it: 'Ferry sinks | The Harbour Post' -> 'Ferry sinks'. Other titles come back as
 * they are.
 * @param names of the outlet, as `outletNames` has them
 */
export function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const cut = cuts(title)
    .filter(({ 0: separator, index }) => names.has(letters(title.slice(index + separator.length))))
    .at(-1);
  return cut === undefined ? title : title.slice(0, cut.index).trim();
}

/** Shorter beginnings of a title are told elsewhere by chance: 'Live', 'Comment'. */
const SHORTEST_TITLE = 12;

/**
 * A title without the section or the outlet behind it, told by what is left being a title that the page tells elsewhere: 'Ferry
 * sinks - Harbour - Post' -> 'Ferry sinks' where that is the heading.
 * @param told titles of the page as `letters` has them
 */
export function withoutTail(title: string, told: ReadonlySet<string>): string {
  if (told.has(letters(title))) return title;
  const heads = cuts(title).map(({ index }) => title.slice(0, index).trim());
  return heads.find((head) => head.length >= SHORTEST_TITLE && told.has(letters(head))) ?? title;
}
