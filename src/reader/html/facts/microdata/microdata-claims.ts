import type { MetadataField } from '../../../../model/document-facts.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import { type FieldClaim, fieldClaims } from '../field-claim.js';
import { isSmall, textOf } from '../page/lines.js';
import { printed } from '../printed.js';

const ORIGIN = 'microdata';

/** Properties of one page that are looked at. */
const MOST = 200;

const FIELDS: ReadonlyMap<string, MetadataField> = new Map([
  ['headline', 'TITLE'],
  ['author', 'AUTHOR'],
  ['creator', 'AUTHOR'],
  ['datePublished', 'PUBLISHED_AT'],
  ['dateModified', 'MODIFIED_AT'],
  ['publisher', 'SOURCE'],
  ['inLanguage', 'LANGUAGE'],
]);

/** Properties of schema.org by microdata (itemprop) or RDFa Lite (property). */
const propertiesOf = ({ attributes }: MarkupElement): readonly string[] =>
  `${attributes.itemprop ?? ''} ${attributes.property ?? ''}`
    .split(/\s+/)
    .map((name) => name.replace('schema:', ''));

const typeOf = ({ attributes }: MarkupElement): string | undefined =>
  attributes.itemtype ?? attributes.typeof;

const isScope = ({ attributes }: MarkupElement): boolean =>
  attributes.itemscope !== undefined || attributes.typeof !== undefined;

/** The item that a property belongs to, null when it stands in none. */
function scopeOf({ parent }: MarkupElement): MarkupElement | null {
  for (let around = parent; around !== null; around = around.parent) if (isScope(around)) return around;
  return null;
}

const isArticleScope = (scope: MarkupElement): boolean =>
  /(?:Article|Posting|Report|WebPage|CreativeWork)$/.test((typeOf(scope) ?? '').trim());

const isInside = (element: MarkupElement, outer: MarkupElement): boolean =>
  outer.span.start <= element.span.start && element.span.end <= outer.span.end;

/** The names that a property of a person or organisation gives: those of the item that it is, else its own text. */
function namedBy(element: MarkupElement): readonly string[] {
  if (!isScope(element)) return [saidBy(element)];
  return isSmall(element) ? namesInside(element) : [];
}

const namesInside = ({ children }: MarkupElement): readonly string[] =>
  children
    .filter((child) => child.kind === 'ELEMENT')
    .flatMap((child) => (propertiesOf(child).includes('name') ? [saidBy(child)] : namesInside(child)));

function saidBy(element: MarkupElement): string {
  const { content, datetime } = element.attributes;
  return printed(content ?? datetime ?? '') || textOf(element);
}

/** The item of the page's article: the innermost one that holds its heading, else the first. */
function mainScope(scopes: readonly (MarkupElement | null)[], heading: MarkupElement | null) {
  const articles = scopes.filter((scope) => scope !== null && isArticleScope(scope));
  const holding = articles.filter((scope) => scope && heading !== null && isInside(heading, scope));
  return holding.at(-1) ?? articles[0] ?? null;
}

/**
 * What the properties of the page's article say.
 * @param properties of the whole page
 * @param isBeside those of them that belong to something else
 */
export function microdataClaims(
  properties: readonly MarkupElement[],
  heading: MarkupElement | null,
  isBeside: (element: MarkupElement) => boolean,
): readonly FieldClaim[] {
  const own = properties
    .filter((element) => propertiesOf(element).some((name) => FIELDS.has(name)))
    .slice(0, MOST)
    .map((element) => ({ element, scope: scopeOf(element) }));
  const main = mainScope(
    own.map(({ scope }) => scope),
    heading,
  );
  const said = own
    .filter(({ element, scope }) => (scope === null || scope === main) && !isBeside(element))
    .map(({ element }) => element);
  const authors = said.filter(isAuthor);
  const far = new Set(authors.slice(endOfList(authors)));
  return said.filter((element) => !far.has(element)).flatMap(claimsOf);
}

const isAuthor = (element: MarkupElement): boolean =>
  propertiesOf(element).some((name) => FIELDS.get(name) === 'AUTHOR');

/** Code units of markup between two authors of one list; authors further down are those of other articles. */
const WIDEST_GAP = 1_000;

function endOfList(authors: readonly MarkupElement[]): number {
  const gap = authors.findIndex(
    ({ span }, index) => index > 0 && span.start - authors[index - 1]!.span.end > WIDEST_GAP,
  );
  return gap < 0 ? authors.length : gap;
}

const claimsOf = (element: MarkupElement): readonly FieldClaim[] =>
  propertiesOf(element).flatMap((name) => {
    const field = FIELDS.get(name);
    if (field === undefined) return [];
    const isNamed = field === 'AUTHOR' || field === 'SOURCE';
    return fieldClaims(field, ORIGIN, ...(isNamed ? namedBy(element) : [saidBy(element)]));
  });
