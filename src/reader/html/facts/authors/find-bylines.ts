import { authorNames, different } from '../../../fields/authors/author-names.js';
import { isPersonName } from '../../../fields/authors/person-name.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { isAuthorLink } from '../page/page-parts.js';
import { type BylineLine, bylineLines } from './element-names.js';

/** Where a page may name who wrote it by its markup. */
export interface BylinePlaces {
  /** What the page's makers call a byline, and links to authors, in the order of the page; those beside the article left out. */
  readonly elements: readonly MarkupElement[];
  /** Where in the page its heading ends, in code units; 0 when it has none. */
  readonly headingEnd: number;
  readonly language: string | null;
}

/** Elements of one page that are looked at. */
const MOST_ELEMENTS = 100;

/** What stands between two names of a list. */
const JOINT = /^(?:[,;/|·•&+]|and|und|et|og|och|y|e|i|en|with|mit|,\s?and)$/i;

/** The people whom the first line that names some names, and those of the lines of its kind that follow it without a break. */
function namesIn(lines: readonly BylineLine[], language: string | null): readonly string[] {
  const told = lines.filter(({ text }) => !JOINT.test(text));
  const people = told.map(({ text }) => authorNames(text, language).filter(isPersonName));
  const first = people.findIndex((names) => names.length > 0);
  const isBreak = (line: BylineLine, index: number) =>
    index > first && (line.kind !== told[first]?.kind || people[index]?.length === 0);
  const end = told.findIndex(isBreak);
  return first < 0 ? [] : different(people.slice(first, end < 0 ? undefined : end).flat());
}

const isInside = (inner: MarkupElement, outer: MarkupElement): boolean =>
  outer.span.start < inner.span.start && inner.span.end <= outer.span.end;

/** Those that stand in no other of them. */
const outermost = (elements: readonly MarkupElement[]): readonly MarkupElement[] =>
  elements.reduce<MarkupElement[]>((kept, element) => {
    const last = kept.at(-1);
    if (last === undefined || !isInside(element, last)) kept.push(element);
    return kept;
  }, []);

/** Behind the heading first, then before it: in many pages the line of the author stands above. */
function inOrder(elements: readonly MarkupElement[], headingEnd: number): readonly MarkupElement[] {
  const behind = elements.filter(({ span }) => span.start >= headingEnd);
  const before = elements.filter(({ span }) => span.start < headingEnd);
  return [...behind, ...before.reverse()].slice(0, MOST_ELEMENTS);
}

/** The names of the first element that holds some, and of its neighbours that are called the same. */
function namesOfElements(elements: readonly MarkupElement[], language: string | null): readonly string[] {
  const named = elements.map((element) => ({ element, names: namesIn(bylineLines(element), language) }));
  const first = named.find(({ names }) => names.length > 0);
  if (first === undefined) return [];
  const alike = named.filter(
    ({ element }) =>
      element.parent === first.element.parent && element.attributes.class === first.element.attributes.class,
  );
  return different(alike.flatMap(({ names }) => names));
}

/** What the page's own bylines name: links to authors, then elements that are called so. */
export function linkedAuthors({ elements, headingEnd, language }: BylinePlaces): readonly string[] {
  return namesOfElements(inOrder(elements.filter(isAuthorLink), headingEnd), language);
}

export const bylineAuthors = ({ elements, headingEnd, language }: BylinePlaces): readonly string[] =>
  namesOfElements(inOrder(outermost(elements), headingEnd), language);
