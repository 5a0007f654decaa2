import { type AuthorClaim, bylineClaims, listedClaims } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import { plainLine } from '../fields/plain-line.js';
import type { Item } from '../item/item.js';
import { nestedItem } from '../item/nested-item.js';
import { correctionIn, publishingStatusOf } from '../item/publishing-status.js';
import type { JsonObject } from '../json/json-value.js';
import { memberClaims } from '../json/member-claims.js';
import { listed, nameOf, objectsIn, textMember } from '../json/members.js';
import { bodyItem } from './ninjs-bodies.js';
import { isAuthor, ninjsSubjects } from './ninjs-subjects.js';

/** Of several headlines the main one first. */
function listedHeadlines(object: JsonObject): readonly Claim[] {
  const headlines = objectsIn(object, 'headlines', 'headline').map((headline) => ({
    isMain: textMember(headline, 'role', 'name') === 'main',
    text: textMember(headline, 'value', 'text'),
  }));
  return headlines
    .toSorted((one, other) => Number(other.isMain) - Number(one.isMain))
    .flatMap(({ text }) => claims('headlines', text));
}

const titlesOf = (object: JsonObject): readonly Claim[] => [
  ...listedHeadlines(object),
  ...memberClaims(object, 'headline', 'headline_text', 'headline_html', 'headline_xhtml', 'title'),
];

const namesIn = (object: JsonObject, member: string): readonly string[] =>
  objectsIn(object, member)
    .filter((person) => member !== 'authors' || isAuthor(person) || textMember(person, 'role') === null)
    .map((person) => textMember(person, 'name'))
    .filter((name) => name !== null);

/** Who is listed as an author, else who is named by the byline. */
function authorsOf(object: JsonObject): readonly (readonly AuthorClaim[])[] {
  const people = objectsIn(object, 'people', 'person')
    .filter(isAuthor)
    .map((person) => textMember(person, 'name'))
    .filter((name) => name !== null);
  return [
    listedClaims(people, 'people'),
    bylineClaims(textMember(object, 'byline', 'by'), 'byline'),
    listedClaims(namesIn(object, 'authors'), 'authors'),
  ];
}

const sourcesOf = (object: JsonObject): readonly Claim[] =>
  ['infoSources', 'infosources', 'infosource', 'source', 'provider', 'publisher'].flatMap((member) =>
    listed(object, member).flatMap((value) => claims(member, nameOf(value, 'name', 'literal', 'code'))),
  );

/** Addresses of the object; `altIds` holds those that this project writes. */
function addressesOf(object: JsonObject): readonly Claim[] {
  const ids = objectsIn(object, 'altIds', 'altids').filter((id) => textMember(id, 'role') === 'url');
  return [
    ...ids.flatMap((id) => claims('altIds', textMember(id, 'value'))),
    ...memberClaims(object, 'url', 'link', 'canonicalUrl', 'href', 'uri'),
  ];
}

/** An address that is the object's id is no address of another kind: it is told once. */
const withoutId = (addresses: readonly Claim[]): readonly Claim[] =>
  addresses.filter(({ value, origin }) => origin !== 'uri' || /^https?:/i.test(value));

function datesOf(object: JsonObject) {
  const first = memberClaims(object, 'firstPublished', 'firstpublished', 'firstCreated', 'firstcreated');
  const version = memberClaims(object, 'versionCreated', 'versioncreated');
  return {
    publishedAt: [...first, ...version].slice(0, 1),
    modifiedAt: version,
  };
}

/** What a news object says of its article; null where it has no text. */
export function ninjsItem(object: JsonObject, source: string): Item | null {
  const inner = bodyItem(object, source);
  if (inner === null) return null;
  const { publishedAt, modifiedAt } = datesOf(object);
  return nestedItem(
    {
      externalId: textMember(object, 'uri', 'guid'),
      title: titlesOf(object),
      publishedAt,
      modifiedAt,
      source: sourcesOf(object),
      url: withoutId(addressesOf(object)),
      language: memberClaims(object, 'language'),
      authors: authorsOf(object),
      status: publishingStatusOf(textMember(object, 'pubStatus', 'pubstatus')),
      embargoedUntil: textMember(object, 'embargoed', 'embargoedUntil'),
      correction: correctionOf(object),
      subjects: ninjsSubjects(object),
    },
    inner,
  );
}

const correctionOf = (object: JsonObject): string | null => {
  const note = textMember(object, 'edNote', 'ednote');
  return correctionIn(note && plainLine(note));
};
