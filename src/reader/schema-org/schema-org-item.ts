import { type AuthorClaim, bylineClaims } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import { plainLine } from '../fields/plain-line.js';
import { textOrHtmlBody } from '../item/bodies.js';
import { type Item, itemOf } from '../item/item.js';
import { publishingStatusOf } from '../item/publishing-status.js';
import { mappedText } from '../json/escapes.js';
import type { JsonObject, JsonValue } from '../json/json-value.js';
import { memberClaims } from '../json/member-claims.js';
import { nameOf, objectOf, stringMember, textMember } from '../json/members.js';
import { type SchemaGraph, typesOf } from './schema-graph.js';
import { schemaSubjects } from './schema-subjects.js';

const PUBLISHERS = ['publisher', 'sourceOrganization', 'provider', 'isPartOf'];

const sourcesOf = (article: JsonObject, graph: SchemaGraph): readonly Claim[] =>
  PUBLISHERS.flatMap((member) =>
    graph
      .listed(article, member)
      .flatMap((value) => claims(member, nameOf(value, 'name', 'legalName', 'alternateName'))),
  );

const ORGANISATION = /Organization$/;

/** An outlet that names itself as the author of what it publishes is none; another one is. */
function isOutlet(author: JsonValue, outlets: ReadonlySet<string>): boolean {
  const thing = objectOf(author);
  const isOrganisation = thing !== null && typesOf(thing).some((type) => ORGANISATION.test(type));
  return isOrganisation && outlets.has(nameOf(author, 'name') ?? '');
}

function printedName(author: JsonValue): string | null {
  const name = nameOf(author, 'name');
  return name && plainLine(name);
}

function authorClaims(
  values: readonly JsonValue[],
  outlets: ReadonlySet<string>,
  origin: string,
): readonly AuthorClaim[] {
  const authors = values.filter((value) => printedName(value) !== null);
  const [first, another] = authors;
  if (another === undefined && first?.kind === 'STRING') return bylineClaims(printedName(first), origin);
  return authors.map((author) => {
    const name = printedName(author)!;
    return { value: name, origin, namesIn: () => (isOutlet(author, outlets) ? [] : [name]) };
  });
}

const languagesOf = ({ members }: JsonObject): readonly Claim[] => {
  const value = members.get('inLanguage');
  const first = value?.kind === 'LIST' ? value.items[0] : value;
  return claims('inLanguage', nameOf(first, 'alternateName', 'name'));
};

function addressesOf(article: JsonObject): readonly Claim[] {
  const page = article.members.get('mainEntityOfPage');
  const id = textMember(article, '@id');
  return [
    ...memberClaims(article, 'url'),
    ...claims('mainEntityOfPage', nameOf(page, '@id', 'url')),
    ...(id !== null && /^https?:/i.test(id) ? claims('@id', id) : []),
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
  const outlets = new Set(sources.map(({ value }) => value));
  return {
    ...itemOf(textOrHtmlBody(mappedText(source, string))),
    externalId: idOf(article),
    title: memberClaims(article, 'headline', 'name', 'alternativeHeadline'),
    publishedAt: memberClaims(article, 'datePublished', 'dateCreated'),
    modifiedAt: memberClaims(article, 'dateModified'),
    source: sources,
    url: addressesOf(article),
    language: languagesOf(article),
    authors: ['author', 'creator'].map((member) =>
      authorClaims(graph.listed(article, member), outlets, member),
    ),
    isTeaser: text === null,
    status: publishingStatusOf(textMember(article, 'creativeWorkStatus')),
    correction: correctionOf(article),
    subjects: schemaSubjects(article, graph),
  };
}
