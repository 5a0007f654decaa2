import { plainLine } from '../fields/plain-line.js';
import { textOrHtmlBody } from '../item/bodies.js';
import { bylineClaim } from '../item/byline.js';
import type { AuthorsClaim, Claim } from '../item/claim.js';
import { type Item, itemOf } from '../item/item.js';
import { publishingStatusOf } from '../item/publishing-status.js';
import { mappedText } from '../json/escapes.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { nameOf, objectOf, stringMember, textMember } from '../json/members.js';
import { type SchemaGraph, typesOf } from './schema-graph.js';
import { schemaSubjects } from './schema-subjects.js';

const claim = (object: JsonObject, ...names: readonly string[]): readonly Claim[] =>
  names.map((name) => [textMember(object, name), name]);

const namesOf = (values: readonly JsonValue[], origin: string): readonly Claim[] =>
  values.map((value) => [nameOf(value, 'name', 'legalName', 'alternateName'), origin]);

const PUBLISHERS = ['publisher', 'sourceOrganization', 'provider', 'isPartOf'];

const sourcesOf = (article: JsonObject, graph: SchemaGraph): readonly Claim[] =>
  PUBLISHERS.flatMap((member) => namesOf(graph.listed(article, member), member)).map(([name, origin]) => [
    name && plainLine(name),
    origin,
  ]);

const ORGANISATION = /Organization$/;

/** An outlet that names itself as the author of what it publishes is none; another one is. */
function isOutlet(author: JsonValue, outlets: ReadonlySet<string | null>): boolean {
  const thing = objectOf(author);
  const isOrganisation = thing !== null && typesOf(thing).some((type) => ORGANISATION.test(type));
  return isOrganisation && outlets.has(nameOf(author, 'name'));
}

function printedName(author: JsonValue): string | null {
  const name = nameOf(author, 'name');
  return name && plainLine(name);
}

function authorClaim(
  values: readonly JsonValue[],
  outlets: ReadonlySet<string | null>,
  origin: string,
): readonly AuthorsClaim[] {
  const authors = values.filter((value) => printedName(value) !== null);
  const printed = authors.map(printedName).filter((name) => name !== null);
  const [only] = printed;
  if (only === undefined) return [];
  const isByline = authors.length === 1 && authors[0]!.kind === 'STRING';
  if (isByline) return bylineClaim(only, origin);
  const names = printed.filter((_, index) => !isOutlet(authors[index]!, outlets));
  return [{ printed, names, origin }];
}

const languagesOf = ({ members }: JsonObject): readonly Claim[] => {
  const value = members.get('inLanguage');
  const first = value?.kind === 'LIST' ? value.items[0] : value;
  return [[nameOf(first, 'alternateName', 'name'), 'inLanguage']];
};

function addressesOf(article: JsonObject): readonly Claim[] {
  const page = article.members.get('mainEntityOfPage');
  const id = textMember(article, '@id');
  return [
    ...claim(article, 'url'),
    [nameOf(page, '@id', 'url'), 'mainEntityOfPage'],
    ...(id !== null && /^https?:/i.test(id) ? [[id, '@id'] as const] : []),
  ];
}

/** A note on what was corrected: text, or a CorrectionComment. */
const correctionOf = ({ members }: JsonObject): string | null => {
  const value = members.get('correction');
  const said = nameOf(value?.kind === 'LIST' ? value.items[0] : value, 'text', 'description', 'name');
  return said && plainLine(said);
};

const idOf = (article: JsonObject): string | null =>
  textMember(article, '@id') ?? nameOf(article.members.get('identifier'), 'value', '@id', 'name');

/** What a thing says of its article: with its description as a teaser where it has no text; null where it has neither. */
export function schemaItem(article: JsonObject, graph: SchemaGraph, source: string): Item | null {
  const text = stringMember(article, 'articleBody', 'text');
  const string = text ?? stringMember(article, 'description', 'abstract');
  if (string === null) return null;
  const sources = sourcesOf(article, graph);
  const outlets = new Set(sources.map(([name]) => name));
  return {
    ...itemOf(textOrHtmlBody(mappedText(source, string))),
    externalId: idOf(article),
    title: claim(article, 'headline', 'name', 'alternativeHeadline').map(([title, origin]) => [
      title && plainLine(title),
      origin,
    ]),
    publishedAt: claim(article, 'datePublished', 'dateCreated'),
    modifiedAt: claim(article, 'dateModified'),
    source: sources,
    url: addressesOf(article),
    language: languagesOf(article),
    authors: ['author', 'creator'].flatMap((member) =>
      authorClaim(graph.listed(article, member), outlets, member),
    ),
    isTeaser: text === null,
    status: publishingStatusOf(textMember(article, 'creativeWorkStatus')),
    correction: correctionOf(article),
    subjects: schemaSubjects(article, graph),
  };
}
