import type { MarkupElement } from '../../../markup/markup-node.js';
import { callNames } from './page-parts.js';

const BESIDE = new Set(['nav', 'aside', 'footer', 'form', 'noscript', 'dialog', 'figure', 'blockquote']);

const CALLED_BESIDE =
  /comment|respond|relat|recommend|teaser|promo|newsletter|sidebar|footer|most-?read|popular|trending|carousel|recirc|read-?more|more-?(?:from|stories|articles|news)|latest|disqus|outbrain|taboola|advert|caption|biogra|(?:author|writer|reporter)[-_]?(?:bio|box|profile|description)|also-?like|next-?(?:article|post)/;

const isBeside = (element: MarkupElement): boolean =>
  BESIDE.has(element.name) || element.name === 'article' || CALLED_BESIDE.test(callNames(element));

const sizeOf = ({ span }: MarkupElement): number => span.end - span.start;

/** Code units of markup from which on a paragraph is prose, and no line of a teaser. */
const SHORTEST_PROSE = 150;

const holdsProse = (element: MarkupElement): boolean =>
  element.name === 'p'
    ? sizeOf(element) >= SHORTEST_PROSE
    : element.children.some((child) => child.kind === 'ELEMENT' && holdsProse(child));

/** The article element of a page whose heading stands in none: the largest. */
const largest = (articles: readonly MarkupElement[]): MarkupElement | undefined =>
  articles.reduce<MarkupElement | undefined>(
    (most, article) => (most === undefined || sizeOf(article) > sizeOf(most) ? article : most),
    undefined,
  );

/**
 * Tells whether an element belongs to something beside the page's article: other articles, comments, navigation. What holds the
 * article's heading is never beside it, whatever it is called; nor is the page's largest article where none holds
 * the heading and that one holds prose.
 * @param articles all article elements of the page
 */
export function besideTest(
  heading: MarkupElement | null,
  articles: readonly MarkupElement[],
): (element: MarkupElement) => boolean {
  const known = new Map<MarkupElement, boolean>();
  const keep = (from: MarkupElement | null | undefined): void => {
    for (let around = from ?? null; around !== null; around = around.parent) known.set(around, false);
  };
  keep(heading);
  const body = articles.some((article) => known.has(article)) ? undefined : largest(articles);
  if (body !== undefined && holdsProse(body)) keep(body);
  const test = (element: MarkupElement): boolean => {
    const told = known.get(element);
    if (told !== undefined) return told;
    const result = isBeside(element) || (element.parent !== null && test(element.parent));
    known.set(element, result);
    return result;
  };
  return test;
}
