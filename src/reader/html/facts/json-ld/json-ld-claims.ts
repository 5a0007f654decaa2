import type { Diagnostic } from '../../../../model/diagnostic.js';
import type { Subject } from '../../../../model/document-facts.js';
import type { MarkupElement } from '../../../markup/markup-node.js';
import type { FieldClaim } from '../field-claim.js';
import { printed } from '../printed.js';
import { nodeClaims, siteClaims } from './article-claims.js';
import { graphOf } from './graph.js';
import { isNode, type JsonLdNode, listOf, stringsOf } from './json-ld-node.js';
import { isPage, mainArticles, type PageIdentity } from './main-article.js';
import { readBlocks } from './read-blocks.js';
import { subjectsOf } from './subjects.js';

export interface JsonLdClaims {
  /** Of the page's article. */
  readonly article: readonly FieldClaim[];
  /** Of the page round it and the whole site, less trusted. */
  readonly page: readonly FieldClaim[];
  readonly subjects: readonly Subject[];
  readonly description: string | null;
  readonly correction: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

const firstText = (nodes: readonly JsonLdNode[], member: string): string | null =>
  nodes
    .flatMap((node) => listOf(node[member]))
    .flatMap((value) => (isNode(value) ? stringsOf(value.text ?? value.name) : stringsOf(value)))
    .map(printed)
    .find((text) => text !== '' && !text.startsWith('http')) ?? null;

/** Nodes of the page round an article that are looked at. */
const MOST_PAGES = 10;

/** What nodes say of one thing: each adds only what those before it say nothing of. */
function completed(said: readonly (readonly FieldClaim[])[]): readonly FieldClaim[] {
  const all: FieldClaim[] = [];
  for (const more of said) {
    const known = new Set(all.map(({ field }) => field));
    all.push(...more.filter(({ field }) => !known.has(field)));
  }
  return all;
}

/** What the JSON-LD of a page says of its article (https://schema.org/Article). */
export function jsonLdClaims(
  scripts: readonly MarkupElement[],
  source: string,
  identity: PageIdentity,
): JsonLdClaims {
  const { values, diagnostics } = readBlocks(scripts, source);
  const graph = graphOf(values);
  const articles = mainArticles(graph.nodes, identity);
  const article = completed(articles.map((node) => nodeClaims(node, graph)));
  const pages = graph.nodes.filter(isPage).slice(0, MOST_PAGES);
  const both = completed([article, ...pages.map((node) => nodeClaims(node, graph))]);
  return {
    article,
    page: [...both.slice(article.length), ...siteClaims(graph)],
    subjects: articles.slice(0, 1).flatMap((node) => subjectsOf(node, graph)),
    description: firstText(articles, 'description'),
    correction: firstText(articles, 'correction'),
    diagnostics,
  };
}
