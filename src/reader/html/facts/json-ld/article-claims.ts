import { type FieldClaim, fieldClaims } from '../field-claim.js';
import { printed } from '../printed.js';
import type { JsonLdGraph } from './graph.js';
import { addressesOf, isNode, type JsonLdNode, listOf, stringsOf, typesOf } from './json-ld-node.js';
import { namesOf } from './names.js';

const ORIGIN = 'json-ld';

/** Dates come as strings or, against the rules, as numbers. */
const datesOf = (value: unknown): readonly string[] =>
  listOf(value)
    .filter((one) => typeof one === 'string' || typeof one === 'number')
    .map((one) => printed(String(one)));

const languagesOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => (isNode(one) ? stringsOf(one.alternateName ?? one.name) : stringsOf(one)));

/** What a node of an article or of the page says of it. */
export function nodeClaims(node: JsonLdNode, graph: JsonLdGraph): readonly FieldClaim[] {
  const [headline, name] = [stringsOf(node.headline).map(printed), stringsOf(node.name).map(printed)];
  const authors = namesOf(node.author ?? node.creator, graph);
  return [
    ...fieldClaims('TITLE', ORIGIN, ...headline.slice(0, 1)),
    ...fieldClaims('TITLE', `${ORIGIN} name`, ...name.slice(0, 1)),
    ...fieldClaims('AUTHOR', ORIGIN, ...authors),
    ...fieldClaims(
      'PUBLISHED_AT',
      ORIGIN,
      ...datesOf(node.datePublished ?? node.dateCreated ?? node.uploadDate),
    ),
    ...fieldClaims('MODIFIED_AT', ORIGIN, ...datesOf(node.dateModified)),
    ...fieldClaims('SOURCE', ORIGIN, ...namesOf(node.publisher ?? node.sourceOrganization, graph)),
    ...fieldClaims('URL', ORIGIN, ...[node.mainEntityOfPage, node.url].flatMap(addressesOf)),
    ...fieldClaims('LANGUAGE', ORIGIN, ...languagesOf(node.inLanguage)),
  ];
}

const SITE_TYPES: readonly string[] = ['WebSite', 'NewsMediaOrganization', 'Organization'];

/** What the nodes of the whole site say: the outlet's name and no more. */
export const siteClaims = (graph: JsonLdGraph): readonly FieldClaim[] =>
  SITE_TYPES.flatMap((type) =>
    graph.nodes
      .filter((node) => typesOf(node).includes(type))
      .slice(0, 1)
      .flatMap((node) => fieldClaims('SOURCE', ORIGIN, ...namesOf(node, graph))),
  );
