import { type AuthorClaim, listedClaims } from '../fields/authors/author-claim.js';
import { claims } from '../fields/claim.js';
import { htmlBody, plainBody } from '../item/bodies.js';
import { type Body, type Item, itemOf } from '../item/item.js';
import { subject } from '../item/subjects.js';
import { mappedText } from '../json/escapes.js';
import type { JsonObject } from '../json/json-value.js';
import { memberClaims } from '../json/member-claims.js';
import { listed, nameOf, stringMember, textMember } from '../json/members.js';

function bodyOf(
  entry: JsonObject,
  source: string,
): { readonly body: Body; readonly isTeaser: boolean } | null {
  const html = stringMember(entry, 'content_html');
  if (html !== null) return { body: htmlBody(mappedText(source, html)), isTeaser: false };
  const text = stringMember(entry, 'content_text');
  const string = text ?? stringMember(entry, 'summary');
  return string && { body: plainBody(mappedText(source, string)), isTeaser: text === null };
}

/** Version 1.1 lists authors, 1.0 has one. */
const authorsOf = (object: JsonObject, origin: string): readonly AuthorClaim[] =>
  listedClaims(
    listed(object, 'authors', 'author')
      .map((author) => nameOf(author, 'name'))
      .filter((name) => name !== null),
    origin,
  );

const idOf = ({ members }: JsonObject): string | null => {
  const id = members.get('id');
  return id?.kind === 'SCALAR' ? id.literal : nameOf(id);
};

/** What an entry says of its article, with what its feed says of all; null where it has no text. */
export function jsonFeedItem(entry: JsonObject, feed: JsonObject, source: string): Item | null {
  const text = bodyOf(entry, source);
  if (text === null) return null;
  return {
    ...itemOf(text.body),
    isTeaser: text.isTeaser,
    externalId: idOf(entry),
    title: memberClaims(entry, 'title'),
    publishedAt: memberClaims(entry, 'date_published'),
    modifiedAt: memberClaims(entry, 'date_modified'),
    source: claims('feed title', textMember(feed, 'title')),
    url: memberClaims(entry, 'url', 'external_url'),
    language: [...memberClaims(entry, 'language'), ...claims('feed language', textMember(feed, 'language'))],
    authors: [authorsOf(entry, 'authors'), authorsOf(feed, 'feed authors')],
    subjects: listed(entry, 'tags')
      .map((tag) => nameOf(tag))
      .filter((tag) => tag !== null)
      .map((tag) => subject('TOPIC', tag, 'tag')),
  };
}
