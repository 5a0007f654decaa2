import { folded } from '../../../fields/alike.js';
import { printed } from '../printed.js';
import { addressesOf, type JsonLdNode, stringsOf, typesOf } from './json-ld-node.js';

/** What is known of a page before its JSON-LD is read. */
export interface PageIdentity {
  /** Folded titles that the page shows or tells elsewhere. */
  readonly titles: ReadonlySet<string>;
  /** True for an address that means this page. */
  isOwnAddress(address: string): boolean;
}

const isArticleType = (type: string): boolean => /(?:Article|Posting|Report)$/.test(type);
const isPageType = (type: string): boolean => /Page$/.test(type);

const isArticle = (node: JsonLdNode): boolean => typesOf(node).some(isArticleType);
export const isPage = (node: JsonLdNode): boolean => typesOf(node).some(isPageType);

/** How sure it is that a node of an article is about this page and not about another that the page leads to. */
function sameness(node: JsonLdNode, { titles, isOwnAddress }: PageIdentity): number {
  const addresses = [node.mainEntityOfPage, node.url, node['@id']].flatMap(addressesOf);
  const headlines = [node.headline, node.name].flatMap(stringsOf);
  const isHere = addresses.some(isOwnAddress);
  const isTitled = headlines.some((headline) => titles.has(folded(printed(headline))));
  return (isTitled ? 2 : 0) + (isHere ? 2 : 0) + (headlines.length > 0 ? 1 : 0);
}

/** Nodes that tell of one article. */
const MOST_ARTICLES = 10;

/** From here on a second node is taken to tell of the same article. */
const SAME = 2;

/**
 * The nodes that tell of the page's article, the surest first: the one whose address or headline is the page's, else the first of
 * them. A site's own nodes (WebSite, Organization) are none.
 */
export function mainArticles(nodes: readonly JsonLdNode[], page: PageIdentity): readonly JsonLdNode[] {
  const ranked = nodes
    .filter(isArticle)
    .map((node) => ({ node, rank: sameness(node, page) }))
    .sort((a, b) => b.rank - a.rank);
  return ranked
    .filter(({ rank }, index) => index === 0 || (rank >= SAME && index < MOST_ARTICLES))
    .map(({ node }) => node);
}
