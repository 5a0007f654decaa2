import type { DocumentFacts } from '../../model/document-facts.js';
import { addressClaims, elementClaims } from '../feed/element-claims.js';
import { type EntryText, textOf } from '../feed/entry-text.js';
import { Members, valueIn } from '../feed/members.js';
import { creditClaim } from '../fields/authors/author-claim.js';
import { type Item, itemOf } from '../item/item.js';
import { topic } from '../item/subjects.js';
import type { MarkupElement } from '../markup/markup-node.js';
import { postParagraphs } from './post-text.js';

/** What the posts of one export share. */
export interface Site {
  readonly channel: Members;
  readonly address: string | null;
  /** Display names of authors by their logins. */
  readonly displayNames: ReadonlyMap<string, string>;
}

const TAXONOMIES: ReadonlySet<string> = new Set(['category', 'post_tag', '']);

/** What a post says of itself. */
export function wxrItem(members: Members, { channel, address, displayNames }: Site): Item {
  const categories = members.all('category');
  const inDomain = (domain: string) => categories.filter(({ attributes }) => attributes.domain === domain);
  const creators = elementClaims([...inDomain('author'), ...members.all('dc:creator')]);
  const { body, isTeaser } = textOf(texts(members));
  return {
    ...itemOf(body),
    ...releaseOf(members),
    isTeaser,
    externalId: valueIn(members.first('guid')) || valueIn(members.first('wp:post_id')) || null,
    title: elementClaims(members.all('title')),
    publishedAt: elementClaims(members.all('wp:post_date_gmt', 'pubdate')),
    modifiedAt: elementClaims(members.all('wp:post_modified_gmt')),
    authors: [
      creators.map(({ value, origin }) => creditClaim({ value: displayNames.get(value) ?? value, origin })),
    ],
    source: elementClaims(channel.all('title')),
    url: addressClaims(members.all('link'), address),
    language: elementClaims(channel.all('language')),
    subjects: categories
      .filter(({ attributes }) => TAXONOMIES.has(attributes.domain ?? ''))
      .flatMap((category) => topic(valueIn(category))),
  };
}

function* texts(members: Members): Generator<EntryText> {
  for (const content of members.all('content:encoded')) yield postText(content, true);
  for (const excerpt of members.all('excerpt:encoded')) yield postText(excerpt, false);
}

const postText = (element: MarkupElement, isWhole: boolean): EntryText => ({
  blocks: postParagraphs(element),
  isWhole,
});

/**
 * Whether others may have it: a scheduled post is under embargo until its date; drafts, private posts, those with a password and those in the bin
 * are withheld.
 */
function releaseOf(members: Members): Pick<DocumentFacts, 'status' | 'embargoedUntil'> {
  const status = valueIn(members.first('wp:status'));
  const isLocked = valueIn(members.first('wp:post_password')) !== '';
  if (status === 'future')
    return { status: 'EMBARGOED', embargoedUntil: valueIn(members.first('wp:post_date_gmt')) || null };
  const isOut = (status === 'publish' || status === '') && !isLocked;
  return { status: isOut ? 'USABLE' : 'WITHHELD', embargoedUntil: null };
}

/** Logins and display names in the head of an export. */
export function displayNamesIn(channel: Members): ReadonlyMap<string, string> {
  const named = channel.all('wp:author').map((author): readonly [string, string] => {
    const members = new Members(author);
    const login = valueIn(members.first('wp:author_login'));
    return [login, valueIn(members.first('wp:author_display_name')) || login];
  });
  return new Map(named);
}
