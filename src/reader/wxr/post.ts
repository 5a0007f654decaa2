import type { DocumentFacts } from '../../model/document-facts.js';
import type { Entry, EntryText } from '../feed/entry.js';
import { Members, valueIn } from '../feed/members.js';
import { addressesIn, sayingsOf } from '../feed/sayings.js';
import { topicsOf } from '../feed/topics.js';
import { dateTimeOf } from '../fields/dates/date-time.js';
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
export function postEntry(members: Members, { channel, address, displayNames }: Site): Entry {
  const categories = members.all('category');
  const inDomain = (domain: string) => categories.filter(({ attributes }) => attributes.domain === domain);
  const creators = sayingsOf([...inDomain('author'), ...members.all('dc:creator')]);
  const published = sayingsOf(members.all('wp:post_date_gmt', 'pubdate'));
  return {
    ids: [valueIn(members.first('guid')), valueIn(members.first('wp:post_id'))],
    titles: sayingsOf(members.all('title')),
    published,
    modified: sayingsOf(members.all('wp:post_modified_gmt')).filter(
      ({ value }) => value !== published[0]?.value,
    ),
    authors: creators.map(({ value, origin }) => ({ value: displayNames.get(value) ?? value, origin })),
    sources: sayingsOf(channel.all('title')),
    addresses: addressesIn(members.all('link'), address),
    languages: sayingsOf(channel.all('language')),
    subjects: topicsOf(
      categories
        .filter(({ attributes }) => TAXONOMIES.has(attributes.domain ?? ''))
        .map((category) => ({ name: valueIn(category), uri: null })),
    ),
    texts: texts(members),
  };
}

function* texts(members: Members): Generator<EntryText> {
  for (const content of members.all('content:encoded')) yield textOf(content, true);
  for (const excerpt of members.all('excerpt:encoded')) yield textOf(excerpt, false);
}

const textOf = (element: MarkupElement, isWhole: boolean): EntryText => ({
  blocks: postParagraphs(element),
  isWhole,
});

/**
 * Whether others may have it: a scheduled post is under embargo until its date; drafts, private posts, those with a password and those in the bin
 * are withheld.
 */
export function releaseOf(members: Members): Pick<DocumentFacts, 'status' | 'embargoedUntil'> {
  const status = valueIn(members.first('wp:status'));
  const isLocked = valueIn(members.first('wp:post_password')) !== '';
  if (status === 'future')
    return { status: 'EMBARGOED', embargoedUntil: dateTimeOf(valueIn(members.first('wp:post_date_gmt'))) };
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
