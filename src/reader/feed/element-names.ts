import type { MarkupElement } from '../markup/markup-node.js';

/** Namespaces by their beginning, and the prefix that stands for each here; '' for the elements of RSS itself. */
const NAMESPACES: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://rssnamespace.org/feedburner/ext/', 'feedburner'],
  ['http://purl.org/rss/1.0/modules/', 'module'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://my.netscape.com/rdf/simple/0.9/', ''],
  ['http://channel.netscape.com/rdf/simple/0.9/', ''],
  ['http://backend.userland.com/rss', ''],
  ['http://blogs.law.harvard.edu/tech/rss', ''],
];

/**
 * The name of an element with the prefix that is usual for its namespace, lower case: 'content:encoded', 'atom:entry', 'title'. A
 * prefix that is not declared, or for a namespace that is not known, is kept as written: feeds often forget to declare one.
 */
export function elementName(element: MarkupElement): string {
  const name = element.name.toLowerCase();
  const colon = name.indexOf(':');
  const [prefix, local] = [name.slice(0, Math.max(colon, 0)), name.slice(colon + 1)];
  const usual = usualPrefix(declaredAs(element, prefix === '' ? 'xmlns' : `xmlns:${prefix}`)) ?? prefix;
  return usual === '' ? local : `${usual}:${local}`;
}

/** Value of an attribute of the element or of the nearest round it. */
export function declaredAs(element: MarkupElement, attribute: string): string | undefined {
  for (let at: MarkupElement | null = element; at !== null; at = at.parent) {
    const value = at.attributes[attribute];
    if (value !== undefined) return value;
  }
  return undefined;
}

function usualPrefix(namespace: string | undefined): string | undefined {
  const address = namespace
    ?.trim()
    .toLowerCase()
    .replace(/^https:/, 'http:');
  return NAMESPACES.find(([start]) => address?.startsWith(start))?.[1];
}
