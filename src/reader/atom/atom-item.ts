import { baseOf } from '../feed/base-address.js';
import { addressClaims, elementClaims } from '../feed/element-claims.js';
import { declaredAs } from '../feed/element-names.js';
import { textOf } from '../feed/entry-text.js';
import { Members, valueIn } from '../feed/members.js';
import { type AuthorClaim, creditClaim } from '../fields/authors/author-claim.js';
import { type Claim, claims } from '../fields/claim.js';
import { webAddress } from '../fields/web-address.js';
import { type Item, itemOf } from '../item/item.js';
import { topic } from '../item/subjects.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { atomTexts } from './atom-text.js';

/**
 * What an entry of Atom says. Where it does not name an author or a source, that of the feed it came from counts.
 * @param documentUrl where the feed was fetched
 */
export function atomItem(entry: MarkupElement, feed: Members, documentUrl: string | null): Item {
  const members = new Members(entry);
  const source = new Members(members.first('atom:source'));
  const published = members.all('atom:published', 'atom:issued', 'atom:created', 'dc:date');
  const updated = elementClaims(members.all('atom:updated', 'atom:modified'));
  const { body, isTeaser } = textOf(atomTexts(members));
  return {
    ...itemOf(body),
    isTeaser,
    externalId: valueIn(members.first('atom:id')) || null,
    title: elementClaims(members.all('atom:title')),
    publishedAt: [...elementClaims(published), ...updated],
    modifiedAt: published.length > 0 ? updated : [],
    authors: [members, source, feed].map(authorsOf),
    source: elementClaims([...source.all('atom:title'), ...feed.all('atom:title')]),
    url: addresses(members, documentUrl),
    language: claims('xml:lang', declaredAs(entry, 'xml:lang') ?? null),
    subjects: members.all('atom:category', 'dc:subject').flatMap(topicOf),
  };
}

const authorsOf = (members: Members): readonly AuthorClaim[] =>
  members.all('atom:author', 'dc:creator').flatMap((author) => {
    const [name = author] = new Members(author).all('atom:name');
    return elementClaims([name]).map(creditClaim);
  });

/** https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7 */
function addresses(members: Members, documentUrl: string | null): readonly Claim[] {
  const links = members
    .all('atom:link')
    .filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate')
    .toSorted((a, b) => Number(isPage(b)) - Number(isPage(a)));
  return [
    ...addressClaims(members.all('feedburner:origlink'), documentUrl),
    ...links.flatMap((link) =>
      claims(link.name, webAddress(link.attributes.href ?? '', baseOf(link, documentUrl))),
    ),
  ];
}

const isPage = ({ attributes: { type = 'text/html' } }: MarkupElement): boolean => type.includes('html');

function topicOf(element: MarkupElement) {
  const { term = '', label = '' } = element.attributes;
  const uri = /^[a-z][a-z\d+.-]*:\S+$/i.test(term) ? term : null;
  return topic(label || term || valueIn(element), uri);
}
