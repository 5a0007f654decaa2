import { plainLine } from '../fields/plain-line.js';
import { bylineClaim, listedClaim } from '../item/byline.js';
import type { AuthorsClaim, Claim } from '../item/claim.js';
import type { Item } from '../item/item.js';
import { nestedItem } from '../item/nested-item.js';
import { correctionIn, publishingStatusOf } from '../item/publishing-status.js';
import type { JsonObject } from '../json/json-value.js';
import { listed, nameOf, objectsIn, textMember } from '../json/members.js';
import { bodyItem } from './ninjs-bodies.js';
import { isAuthor, ninjsSubjects } from './ninjs-subjects.js';

const claim = (object: JsonObject, ...names: readonly string[]): readonly Claim[] =>
  names.map((name) => [textMember(object, name), name]);

/** Of several headlines the main one first. */
function listedHeadlines(object: JsonObject): readonly Claim[] {
  const headlines = objectsIn(object, 'headlines', 'headline').map((headline) => ({
    isMain: textMember(headline, 'role', 'name') === 'main',
    text: textMember(headline, 'value', 'text'),
  }));
  return headlines
    .toSorted((one, other) => Number(other.isMain) - Number(one.isMain))
    .map(({ text }) => [text, 'headlines']);
}

const titlesOf = (object: JsonObject): readonly Claim[] =>
  [
    ...listedHeadlines(object),
    ...claim(object, 'headline', 'headline_text', 'headline_html', 'headline_xhtml', 'title'),
  ].map(([text, origin]) => [text && plainLine(text), origin]);

const namesIn = (object: JsonObject, member: string): readonly string[] =>
  objectsIn(object, member)
    .filter((person) => member !== 'authors' || isAuthor(person) || textMember(person, 'role') === null)
    .map((person) => textMember(person, 'name'))
    .filter((name) => name !== null);

/** Who is listed as an author, else who is named by the byline. */
function authorsOf(object: JsonObject): readonly AuthorsClaim[] {
  const people = objectsIn(object, 'people', 'person')
    .filter(isAuthor)
    .map((person) => textMember(person, 'name'))
    .filter((name) => name !== null);
  return [
    ...listedClaim(people, 'people'),
    ...bylineClaim(textMember(object, 'byline', 'by'), 'byline'),
    ...listedClaim(namesIn(object, 'authors'), 'authors'),
  ];
}

const sourcesOf = (object: JsonObject): readonly Claim[] =>
  ['infoSources', 'infosources', 'infosource', 'source', 'provider', 'publisher'].flatMap((member) =>
    listed(object, member).map((value) => [nameOf(value, 'name', 'literal', 'code'), member] as const),
  );

/** Addresses of the object; `altIds` holds those that this project writes. */
function addressesOf(object: JsonObject): readonly Claim[] {
  const ids = objectsIn(object, 'altIds', 'altids').filter((id) => textMember(id, 'role') === 'url');
  return [
    ...ids.map((id) => [textMember(id, 'value'), 'altIds'] as const),
    ...claim(object, 'url', 'link', 'canonicalUrl', 'href', 'uri'),
  ];
}

/** An address that is the object's id is no address of another kind: it is told once. */
const withoutId = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(([value, origin]) => origin !== 'uri' || (value !== null && /^https?:/i.test(value)));

function datesOf(object: JsonObject) {
  const first = claim(object, 'firstPublished', 'firstpublished', 'firstCreated', 'firstcreated');
  const version = claim(object, 'versionCreated', 'versioncreated');
  return {
    publishedAt: [...first, ...version].filter(([value]) => value !== null).slice(0, 1),
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
      language: claim(object, 'language'),
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
