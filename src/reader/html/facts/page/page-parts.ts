import type { MarkupElement, MarkupNode } from '../../../markup/markup-node.js';
import type { MetaTags } from '../meta/meta-claims.js';

/** The elements of a page that say something of it, in the order of the page. */
export interface PageParts {
  readonly tags: MetaTags;
  /** Blocks of JSON-LD. */
  readonly scripts: readonly MarkupElement[];
  readonly titles: readonly MarkupElement[];
  readonly headings: readonly MarkupElement[];
  readonly articles: readonly MarkupElement[];
  readonly times: readonly MarkupElement[];
  /** With `itemprop`, or `property` outside of a name of Open Graph. */
  readonly properties: readonly MarkupElement[];
  /** Links with rel=author, and what classes or names call a byline. */
  readonly bylines: readonly MarkupElement[];
  readonly canonical: readonly string[];
  readonly base: string | null;
  readonly languages: readonly string[];
}

const BYLINE =
  /byline|autho(?!ri[tz])|autor(?!i[tz])|auteur|journalist|writer|reporter|verfasser|forfatter|skribent|redacteur/;

/** What `rel` and its like hold: words. */
const words = (value: string | undefined): readonly string[] => (value ?? '').toLowerCase().split(/\s+/);

/** How the page's makers call an element: class, id and the names that tests find it by. */
export function callNames({ attributes }: MarkupElement): string {
  const { class: classes, id, 'data-testid': test, 'data-qa': qa } = attributes;
  const names = [classes, id, test, qa].filter((name) => name !== undefined);
  return names.length === 0 ? '' : names.join(' ').slice(0, 1_000).toLowerCase();
}

export const isAuthorLink = ({ attributes }: MarkupElement): boolean =>
  words(attributes.rel).includes('author');

const LINKED_DATA = /^\s*application\/ld\+json/i;

/** Elements in whose inside nothing says anything of the page. */
const OPAQUE = new Set(['svg', 'style', 'template', 'iframe', 'textarea', 'select', 'object']);

class Collector {
  readonly tags = new Map<string, string[]>();
  readonly scripts: MarkupElement[] = [];
  readonly titles: MarkupElement[] = [];
  readonly headings: MarkupElement[] = [];
  readonly articles: MarkupElement[] = [];
  readonly times: MarkupElement[] = [];
  readonly properties: MarkupElement[] = [];
  readonly bylines: MarkupElement[] = [];
  readonly canonical: string[] = [];
  readonly languages: string[] = [];
  base: string | null = null;

  inside({ children }: { readonly children: readonly MarkupNode[] }): this {
    for (const child of children) if (child.kind === 'ELEMENT') this.#element(child);
    return this;
  }

  #element(element: MarkupElement): void {
    this.#named(element);
    if (element.attributes.itemprop ?? element.attributes.property) this.properties.push(element);
    if (isAuthorLink(element) || BYLINE.test(callNames(element))) this.bylines.push(element);
    if (!OPAQUE.has(element.name)) this.inside(element);
  }

  #named(element: MarkupElement): void {
    const { name, attributes } = element;
    if (name === 'meta') this.#meta(attributes);
    else if (name === 'link') this.#link(attributes);
    else if (name === 'script') {
      if (LINKED_DATA.test(attributes.type ?? '')) this.scripts.push(element);
    } else if (name === 'title') this.titles.push(element);
    else if (/^h[1-3]$/.test(name)) this.headings.push(element);
    else if (name === 'time') this.times.push(element);
    else if (name === 'article') this.articles.push(element);
    else if (name === 'base') this.base ??= attributes.href ?? null;
    else if (name === 'html' && attributes.lang) this.languages.push(attributes.lang);
  }

  #meta({ property, name, content, ...others }: Readonly<Record<string, string>>): void {
    if (content === undefined) return;
    for (const key of new Set([property, name, others['http-equiv']])) {
      if (!key) continue;
      const known = this.tags.get(key.toLowerCase());
      if (known === undefined) this.tags.set(key.toLowerCase(), [content]);
      else known.push(content);
    }
  }

  #link({ rel, href }: Readonly<Record<string, string>>): void {
    if (href !== undefined && words(rel).includes('canonical')) this.canonical.push(href);
  }
}

export const pageParts = (document: MarkupElement): PageParts => new Collector().inside(document);
